/** `evening`: the day's load is known. `morning`: it is assumed to be what that weekday usually is. */
export type ForecastMode = 'morning' | 'evening';

/**
 * The next day's recovery as it could be foretold on a day. `model` was trained on the athlete's own days and has beaten
 * what is simpler on those it had not seen; `rule` is science 8.2; `usual_range` is the athlete's running
 * median with the range of past recoveries, shown where the rule has not beaten the naive forecasts.
 */
export interface Forecast {
  mode: ForecastMode;
  method: 'rule' | 'usual_range' | 'model';
  /** Recovery, 0-100, and the range that holds 80 % of past cases. */
  pct: number;
  lowPct: number;
  highPct: number;
  /** Measured share of past forecasts within 10 points (science 8.6), times the inputs' completeness; 0.05-0.95. */
  confidence: number;
  /** Fewer than 10 past forecasts to go by: range and confidence are defaults. */
  learning: boolean;
  /** Past forecasts of this mode whose day has come; the three below are null while there are none. */
  n: number;
  /** Mean absolute error of the shown method, points. */
  maePct: number | null;
  /** Of the best naive forecast on the same days. */
  naiveMaePct: number | null;
  /** 1 - mae of the rule / mae of the best naive forecast. */
  skill: number | null;
  /** Share of past days that lay inside the range given for them. */
  coverage: number | null;
}
