import { clamp } from '@whoop/statistics';
import { MODEL_THRESHOLDS } from '../thresholds';

const { mostWeight } = MODEL_THRESHOLDS.blend;
const { minScored } = MODEL_THRESHOLDS.classes;

/** Score, 0-100, that class probabilities stand for: the good (or, of a risk, the bad) class counts whole, the middle half. Source: science 5.3. */
export const classScore = (whole: number, middle: number): number => 100 * (whole + middle / 2);

/** How much of a score the classifier decides: its Brier skill, at most 0.4; nothing below 60 judged days. Source: science 5.3. */
export const blendWeight = ({ brierSkill, n }: { brierSkill: number | null; n: number }): number =>
  brierSkill === null || n < minScored ? 0 : clamp(brierSkill, 0, mostWeight);

/** A rule's score with the model's share in it; the rule's own where the model has none. */
export const blendScore = (rule: number, model: number | null, weight: number): number =>
  model === null ? rule : (1 - weight) * rule + weight * model;
