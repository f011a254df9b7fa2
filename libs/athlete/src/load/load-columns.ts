import type { Day } from '../day';
import type { DayFeatures } from '../features/day-features';
import { valueAt } from '../history/series';
import type { Series } from '../history/series';
import { THRESHOLDS } from '../thresholds';
import { coupledRatio } from './coupled-ratio';
import { ewmaRatio } from './ewma-ratio';
import { fitnessFatigue } from './fitness-fatigue';
import { fosterWeeks } from './foster-weeks';
import { hardStreak } from './hard-streak';
import { acuteLoad, chronicLoad, loadRatio } from './load-ratio';
import { loadsSinceSeed } from './smooth-load';
import { strainToLoad } from './strain-to-load';

const { ewma, fitnessFromLoads, growthLow, growthHigh } = THRESHOLDS.load;

type LoadColumn =
  | 'acuteLoad'
  | 'chronicLoad'
  | 'acuteChronicRatio'
  | 'acuteChronicRatioK15'
  | 'acuteChronicRatioK30'
  | 'acuteChronicRatioStrain'
  | 'loadRatioEwma'
  | 'fitness'
  | 'fatigue'
  | 'form'
  | 'formPct'
  | 'monotony'
  | 'monotonyHighFrom'
  | 'weekLoad'
  | 'weekLoadMedian90d'
  | 'trainingStrain'
  | 'hardStreak';

/** The engineered columns of load, by calendar day; what each means: `DayFeatures`. */
export type LoadColumns = Record<LoadColumn & keyof DayFeatures, Series>;

/**
 * Where training load stands on every day of a history. The load of a partial day is not final: its columns stand as on
 * the day before. Form and the hard streak speak of the day before in any case, so on a partial day they are up to date.
 * Linear in days. Source: science 3.
 */
export function loadColumns(calendar: readonly (Day | null)[]): LoadColumns {
  const load = calendar.map((day) => (day === null || day.partial ? null : day.load));
  const strain = calendar.map((day) => (day === null || day.partial ? null : day.strain));
  const loadLow = strain.map((value) => strainToLoad(value, growthLow));
  const loadHigh = strain.map((value) => strainToLoad(value, growthHigh));
  const standing = standingDays(calendar);
  const hold = (series: Series): Series => standing.map((t) => valueAt(series, t));
  const each = (column: (t: number) => number | null): Series => standing.map((t) => column(t));
  const known = loadsSinceSeed(load);
  const knownBefore = load.map((_, t) => known[t - 1] ?? 0);
  const { fitness, fatigue, form, formPct } = fitnessFatigue(load);
  const weeks = fosterWeeks(load);
  return {
    acuteLoad: each((t) => acuteLoad(load, t)),
    chronicLoad: each((t) => chronicLoad(load, t)),
    acuteChronicRatio: each((t) => loadRatio(load, t)),
    acuteChronicRatioK15: each((t) => loadRatio(loadLow, t)),
    acuteChronicRatioK30: each((t) => loadRatio(loadHigh, t)),
    acuteChronicRatioStrain: each((t) => coupledRatio(strain, t)),
    loadRatioEwma: hold(showFrom(ewma.warmUpLoads, known, ewmaRatio(load, ewma.acuteDays, ewma.chronicDays))),
    fitness: hold(showFrom(fitnessFromLoads, known, fitness)),
    fatigue: hold(showFrom(fitnessFromLoads, known, fatigue)),
    form: showFrom(fitnessFromLoads, knownBefore, form),
    formPct: showFrom(fitnessFromLoads, knownBefore, formPct),
    monotony: hold(weeks.monotony),
    monotonyHighFrom: hold(weeks.monotonyHighFrom),
    weekLoad: hold(weeks.weekLoad),
    weekLoadMedian90d: hold(weeks.weekLoadMedian90d),
    trainingStrain: hold(weeks.trainingStrain),
    hardStreak: hardStreak(strain),
  };
}

/** For every day the day whose load columns it shows: itself, on partial days the last one before; -1 for none. */
function standingDays(calendar: readonly (Day | null)[]): number[] {
  let standing = -1;
  return calendar.map((day, t) => {
    if (day === null || !day.partial) standing = t;
    return standing;
  });
}

/** Hides the values of a running average while fewer than so many loads are known. */
function showFrom(fewest: number, known: readonly number[], series: Series): Series {
  return series.map((value, t) => ((known[t] ?? 0) < fewest ? null : value));
}
