import type { Series } from '../history/series';
import { THRESHOLDS } from '../thresholds';
import { smoothLoad } from './smooth-load';

const { fitnessDays, fatigueDays } = THRESHOLDS.load;

/** Load points a day, by calendar day; `formPct` in percent of yesterday's fitness. */
export interface FitnessFatigue {
  fitness: Series;
  fatigue: Series;
  form: Series;
  formPct: Series;
}

/**
 * Slow (42 days) and fast (7 days) running averages of load, and yesterday's difference between them: CTL, ATL and TSB.
 * Summaries of load, not measured fitness. They begin, hold and begin anew as in `smoothLoad`; form is null the day
 * after there was no average, in percent also where fitness is 0. Source: Banister 1975, Coggan; science 3.3.
 *
 * @example fitnessFatigue([100, 100, 100, 100, 100, 100, 100, 200, null]).form.at(-1); // -11.9047
 */
export function fitnessFatigue(load: Series): FitnessFatigue {
  const fitness = smoothLoad(load, 1 / fitnessDays);
  const fatigue = smoothLoad(load, 1 / fatigueDays);
  const form = load.map((_, t) => difference(fitness[t - 1], fatigue[t - 1]));
  const formPct = form.map((value, t) => percentOf(value, fitness[t - 1]));
  return { fitness, fatigue, form, formPct };
}

function difference(a: number | null | undefined, b: number | null | undefined): number | null {
  return a == null || b == null ? null : a - b;
}

function percentOf(value: number | null, whole: number | null | undefined): number | null {
  return value === null || whole == null || whole === 0 ? null : (100 * value) / whole;
}
