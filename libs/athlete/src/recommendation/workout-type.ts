import { THRESHOLDS } from '../thresholds';
import type { Intensity, SuggestedSport } from './recommendation';
import type { SportHabit } from './sport-habits';

const { moderateFromStrain, hardAboveStrain, suggested } = THRESHOLDS.recommendation.sports;

/** The efforts that suit an intensity (science 7.2). */
const FITTING: Readonly<Record<Intensity, readonly SuggestedSport['effort'][]>> = {
  rest: [],
  light: ['easy'],
  moderate: ['easy', 'moderate'],
  high: ['moderate', 'hard'],
};

/** What asks for variety. */
export interface Variety {
  /** Sports done on both of the last two training days. */
  repeated: ReadonlySet<string>;
  /** The week's days were too alike: the most done sport steps back as well. */
  monotonous: boolean;
}

/**
 * The at most two of the athlete's sports that suit the intensity, the most done first; one that was repeated, or led a
 * monotonous week, comes after the others. Empty for a rest day and where none suits: the generic type is meant.
 * Source: science 7.2.
 */
export function suggestSports(
  mostDoneFirst: readonly SportHabit[],
  intensity: Intensity,
  { repeated, monotonous }: Variety,
): SuggestedSport[] {
  const fitting = mostDoneFirst
    .map(({ activity, usualStrain }) => ({ activity, usualStrain, effort: effortOf(usualStrain) }))
    .filter(({ effort }) => FITTING[intensity].includes(effort));
  const leader = monotonous ? fitting[0]?.activity : undefined;
  const stepsBack = ({ activity }: SuggestedSport): boolean => activity === leader || repeated.has(activity);
  return [...fitting.filter((sport) => !stepsBack(sport)), ...fitting.filter(stepsBack)].slice(0, suggested);
}

/**
 * What a sport costs, by its median activity strain: easy below 8, hard above 13.
 *
 * @example effortOf(13); // 'moderate'
 */
export function effortOf(usualStrain: number): SuggestedSport['effort'] {
  if (usualStrain < moderateFromStrain) return 'easy';
  return usualStrain > hardAboveStrain ? 'hard' : 'moderate';
}
