import type { FeaturedDay } from '../featured-day';
import type { Forecast } from '../forecast/forecast';
import type { IntensityInputs } from './intensity-inputs';
import type { IntensityAdvice } from './recommend-intensity';

/** What notes are chosen from. */
export interface NoteFacts extends IntensityAdvice {
  inputs: IntensityInputs;
  /** The morning's own row; null on a day without one. */
  today: Pick<FeaturedDay, 'hrvDelta' | 'rhrDelta' | 'sleepDebtMin'> | null;
  /** Of the next day, as of this morning. */
  forecast: Forecast | null;
  /** Days with a recovery up to this one. */
  recoveries: number;
  /** False while the usual load of the last four weeks is unknown: for newcomers and after a gap. */
  usualLoadKnown: boolean;
  /** The clock moved by 2 h or more within the last days. */
  travelled: boolean;
}
