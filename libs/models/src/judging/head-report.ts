import { isHit } from '@whoop/athlete';
import { CANDIDATES, NAIVES } from '../recovery/walk-forward';
import type { Candidate, Naive, WalkForward } from '../recovery/walk-forward';
import { contest } from './contest';
import { errorsOf, gainInStandardErrors } from './errors';
import type { ForecastErrors } from './errors';
import { leakAlarm } from './leak-alarm';
import { replayIntervals } from './residual-interval';
import type { IntervalRecord } from './residual-interval';

/** How one way of forecasting did: its errors, its skill against the best naive one, and how its 80 % ranges held. */
export interface CandidateReport extends ForecastErrors, IntervalRecord {
  skill: number | null;
  /** Share within 10 points. */
  hitShare: number | null;
}

/** How a head's candidates did on the same past days, and which of them is shown. */
export interface HeadReport {
  /** Days judged. */
  scored: number;
  candidates: Record<Candidate, CandidateReport>;
  naives: Record<Naive, number | null>;
  bestNaive: { name: Naive; mae: number } | null;
  winner: Candidate;
  /** Why each of the others is not shown. */
  reasons: Partial<Record<Candidate, string>>;
  /** A candidate's walk-forward was too good to be true. */
  leak: string | null;
}

export function reportOn(walk: WalkForward, historyDays: number): HeadReport {
  const { actual } = walk;
  const naives = record(NAIVES, (name) => errorsOf(walk.naives[name], actual).mae);
  const bestNaive = bestOf(naives);
  const candidates = record(CANDIDATES, (name) => {
    const said = walk.candidates[name];
    const errors = errorsOf(said, actual);
    const skill = skillOf(errors.mae, bestNaive?.mae ?? null);
    return { ...errors, skill, hitShare: hitShareOf(said, actual), ...replayIntervals(said, actual) };
  });
  const leaks = record(['ridge', 'forest_ridge'] as const, (name) =>
    leakAlarm(candidates[name], bestNaive?.mae ?? null),
  );
  const leak = leaks.ridge ?? leaks.forest_ridge;
  const { winner, reasons } = contest({
    scored: actual.length,
    historyDays,
    mae: record(CANDIDATES, (name) => candidates[name].mae),
    standardErrors: (challenger, holder) =>
      gainInStandardErrors(walk.candidates[challenger], walk.candidates[holder], actual),
    // What leaked to one leaked to both: they are trained on the same columns.
    refused: leak === null ? {} : { ridge: leak, forest_ridge: leak },
  });
  return {
    scored: actual.length,
    candidates,
    naives,
    bestNaive,
    winner,
    reasons,
    leak,
  };
}

function hitShareOf(said: Float64Array, actual: Float64Array): number | null {
  const hits = said.filter((pct, i) => isHit(Math.abs(pct - actual[i]!))).length;
  return actual.length === 0 ? null : hits / actual.length;
}

const skillOf = (mae: number | null, naiveMae: number | null): number | null =>
  mae === null || naiveMae === null || naiveMae === 0 ? null : 1 - mae / naiveMae;

function bestOf(naives: Record<Naive, number | null>): HeadReport['bestNaive'] {
  let best: HeadReport['bestNaive'] = null;
  for (const name of NAIVES) {
    const mae = naives[name];
    if (mae !== null && (best === null || mae < best.mae)) best = { name, mae };
  }
  return best;
}

const record = <Name extends string, Value>(names: readonly Name[], valueOf: (name: Name) => Value) =>
  Object.fromEntries(names.map((name) => [name, valueOf(name)])) as Record<Name, Value>;
