import type { DayFeatures } from '@whoop/athlete';
import { Measure } from './columns';
import { DayColumns } from './day-columns';

/**
 * The engineered columns of a day: baselines over the 7 and 30 calendar days before it, and z-scores.
 * Null where there is too little to compute from, and from the moment that the day's measures change until they are computed again.
 */
export abstract class FeatureColumns extends DayColumns implements DayFeatures {
  @Measure()
  recoveryBaseline7d!: number | null;

  @Measure()
  recoveryBaseline30d!: number | null;

  @Measure()
  strainBaseline7d!: number | null;

  @Measure()
  strainBaseline30d!: number | null;

  @Measure()
  sleepHoursBaseline7d!: number | null;

  @Measure()
  sleepHoursBaseline30d!: number | null;

  @Measure()
  hrvBaseline7d!: number | null;

  @Measure()
  hrvBaseline30d!: number | null;

  @Measure()
  rhrBaseline7d!: number | null;

  @Measure()
  rhrBaseline30d!: number | null;

  @Measure()
  recoveryZscore!: number | null;

  @Measure()
  strainZscore!: number | null;

  @Measure()
  sleepZscore!: number | null;

  @Measure()
  hrvZscore!: number | null;

  @Measure()
  rhrZscore!: number | null;
}
