import { FEATURE_VERSION } from '../features/feature-version';

/** Rises with every change of what `assessDays` gives for the same featured days; older assessments are made again. */
export const ASSESSMENT_VERSION = 2;

/** Of features and assessments together: neither ever falls, so the sum rises when one of them does. */
export const ANALYSIS_VERSION = FEATURE_VERSION + ASSESSMENT_VERSION;
