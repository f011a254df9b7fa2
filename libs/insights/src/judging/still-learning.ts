import { studentCritical } from '@whoop/statistics';
import type { Estimate } from '../comparing/estimate';
import { INSIGHT_THRESHOLDS } from '../thresholds';

const { windowDays } = INSIGHT_THRESHOLDS;

/** What an undecided question still takes. */
export interface Learning {
  /** Days of the scarcer kind, and how many it takes at least. */
  have: number;
  need: number;
  /** Which kind that is, as "days with it". */
  of: string;
  /** The smallest effect that the present days could show, in the unit of the outcome; null below the fewest. */
  smallestEffect: number | null;
  /** Further days at the present rate until an effect of the present size (or the smallest worth telling) would show; null where that is more than a year away or not foreseeable. */
  moreDays: number | null;
}

/** Days are missing: `have` of `need`, found in `observedDays` days. */
export function tooFewDays(have: number, need: number, of: string, observedDays: number): Learning {
  const more = have === 0 ? null : Math.ceil(((need - have) * observedDays) / have);
  return {
    have,
    need,
    of,
    smallestEffect: null,
    moreDays: more !== null && more <= windowDays ? more : null,
  };
}

/** The days are enough to look, and what they show is neither an effect nor none. */
export function undecided(
  { effect, standardError, nEffective }: Estimate,
  { have, sesoi, of, observedDays }: { have: number; sesoi: number; of: string; observedDays: number },
): Learning {
  const smallestEffect = studentCritical(0.05, Math.max(2, nEffective - 1)) * standardError;
  const wanted = Math.max(sesoi, Math.abs(effect));
  // A standard error falls with the root of the days.
  const grow = Math.max(1, (smallestEffect / wanted) ** 2);
  const more = Math.ceil(observedDays * (grow - 1));
  return {
    have,
    need: Math.ceil(have * grow),
    of,
    smallestEffect,
    moreDays: more > 0 && more <= windowDays ? more : null,
  };
}
