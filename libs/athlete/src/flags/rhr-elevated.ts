import { THRESHOLDS } from '../thresholds';
import { counted } from '../wording/counted';
import { formatNumber } from '../wording/format-number';
import { type DaysWith, runLength } from './day-runs';
import { flagRule } from './flag-rule';
import {
  isJudged,
  isRaised,
  type OvernightMeasure,
  raisedEvidence,
  type RaisedFrom,
  riseOf,
} from './raised-night';
import type { FlagEvidence, FlagLevel } from './risk-flag';

type Nights = DaysWith<'rhrZscore' | 'rhrBpm' | 'rhrBaseline30d'>;
type Night = NonNullable<Nights[number]>;

const { low, medium, nights: fewNights, highNights, clearBelowZscore } = THRESHOLDS.flags.rhrElevated;

/**
 * For how many nights in a row resting heart rate has been up: 2 nights at z 1.5 and +3 bpm give 1, 2 at z 2 and +5 bpm
 * give 2, 3 of those give 3. Null without a z-score on day t. Source: science 6.2, flag 7.
 *
 * @example
 * const night = { rhrZscore: 1.6, rhrBpm: 53, rhrBaseline30d: 50 };
 * rhrElevatedLevel([night, night], 1); // 1
 */
export function rhrElevatedLevel(nights: Nights, t: number): FlagLevel | null {
  const night = nights[t];
  if (night == null || !isJudged(measureOf(night))) return null;
  const wellUp = nightsUp(nights, t, medium);
  if (wellUp >= fewNights) return wellUp >= highNights ? 3 : 2;
  return nightsUp(nights, t, low) >= fewNights ? 1 : 0;
}

function measureOf({ rhrZscore, rhrBpm, rhrBaseline30d }: Night): OvernightMeasure {
  return { zscore: rhrZscore, value: rhrBpm, baseline: rhrBaseline30d };
}

function nightsUp(nights: Nights, t: number, from: RaisedFrom): number {
  return runLength(nights, t, (night) => isRaised(measureOf(night), from));
}

/** Flag 7: resting heart rate is up. Clear below z 1. */
export const rhrElevated = flagRule({
  code: 'RHR_ELEVATED',
  explainedBy: { alcohol: true, travelled: true },
  levelAt: (_day, calendar, t) => rhrElevatedLevel(calendar, t),
  isClear: ({ rhrZscore }) => rhrZscore !== null && rhrZscore < clearBelowZscore,
  evidenceAt: (day, level, calendar, t) =>
    raisedEvidence(
      { metric: 'rhr', unit: 'bpm' },
      measureOf(day),
      level >= 2 ? medium : low,
      nightsUp(calendar, t, low),
    ),
  wording: {
    title: 'Resting heart rate up',
    text,
    action: 'Take it easier and see if it returns to normal.',
  },
});

function text(evidence: FlagEvidence): string {
  const rise = riseOf(evidence);
  const bpm = formatNumber(rise, 0);
  if (rise === null || bpm === null) return 'Resting heart rate has been above your usual.';
  if (Number(bpm) <= 0) return 'Resting heart rate is back near your usual.';
  const nights = (evidence.n ?? 0) >= fewNights ? counted(evidence.n, 'night') : null;
  return `Resting heart rate is ${bpm} bpm above your usual${nights === null ? '' : ` for ${nights}`}.`;
}
