import type { RiskFlag } from '../flags/risk-flag';
import type { Forecast } from '../forecast/forecast';
import type { Recommendation } from '../recommendation/recommendation';
import type { ScoreName } from '../scores/score';
import type { ModelShares } from './modelled-day';

/** All that the dashboard says about one day, as it could be said on that day. */
export interface DayAssessment {
  date: string;
  /** As of the day's morning: its own recovery and sleep, load up to the day before. */
  recommendation: Recommendation;
  /** Of the next day's recovery: known in the morning, and in the evening when the day's load is final. Null: too little data. */
  morningForecast: Forecast | null;
  eveningForecast: Forecast | null;
  /** 0-100, of the day as far as it is over; null where too little is known. `scoresOf` tells what each is made of. */
  scores: Record<ScoreName, number | null>;
  /** The models' shares in these; all null where the rules alone speak. */
  modelShares: ModelShares;
  /** All that are on, most severe first. Empty: looked for and found none. */
  riskFlags: RiskFlag[];
  /** Days with a recovery up to this one, it included: how much history the assessment rests on. */
  recoveries: number;
}
