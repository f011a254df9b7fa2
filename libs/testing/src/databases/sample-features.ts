import { UNKNOWN_FEATURES } from '@whoop/athlete';
import type { DayFeatures } from '@whoop/athlete';

/** The engineered columns of a day of which nothing is known but what a test says. */
export const someFeatures = (changes: Partial<DayFeatures> = {}): DayFeatures => ({
  date: '2026-03-01',
  ...UNKNOWN_FEATURES,
  ...changes,
});
