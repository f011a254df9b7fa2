import { THRESHOLDS } from '../thresholds';
import { type DaysWith, runLength } from './day-runs';
import { flagRule } from './flag-rule';
import { isJudged, isRaised, type OvernightMeasure, raisedEvidence } from './raised-night';
import { raisedNightWording } from './raised-night-wording';
import type { FlagLevel } from './risk-flag';

/** Breathing rates by night, with what is usual. */
export type RespRateNights = DaysWith<'respRateZscore' | 'respRate' | 'respRateBaseline30d'>;
type Night = NonNullable<RespRateNights[number]>;

const { raised, strong, mediumNights, highNights, clearBelowZscore } = THRESHOLDS.flags.respRateUp;

/** Whether the breathing rate of a night is up: z of 2 and 0.5 a minute. False where it is not known. */
export const isRespRateUp = (night: Night): boolean => isRaised(measureOf(night), raised);

/**
 * How clearly the breathing rate is up: 1 on one night at z 2 and +0.5 a minute, 2 on the second in a row or at z 3 and
 * +1.0, 3 on the third night at level 2. Null without a z-score on day t. Source: science 6.2, flag 8.
 *
 * @example respRateUpLevel([{ respRateZscore: 3.1, respRate: 16.2, respRateBaseline30d: 15 }], 0); // 2
 */
export function respRateUpLevel(nights: RespRateNights, t: number): FlagLevel | null {
  const night = nights[t];
  if (night == null || !isJudged(measureOf(night))) return null;
  let atLevel2 = 0;
  while (atLevel2 < highNights && isAtLevel2(nights, t - atLevel2)) atLevel2 += 1;
  if (atLevel2 > 0) return atLevel2 >= highNights ? 3 : 2;
  return isRespRateUp(night) ? 1 : 0;
}

function measureOf({ respRateZscore, respRate, respRateBaseline30d }: Night): OvernightMeasure {
  return { zscore: respRateZscore, value: respRate, baseline: respRateBaseline30d };
}

function isAtLevel2(nights: RespRateNights, t: number): boolean {
  const night = nights[t];
  if (night == null) return false;
  return (
    isRaised(measureOf(night), strong) || runLength(nights, t, isRespRateUp, mediumNights) >= mediumNights
  );
}

/** Flag 8: the breathing rate is up. Clear below z 1. */
export const respRateUp = flagRule({
  code: 'RESP_RATE_UP',
  explainedBy: { alcohol: true, travelled: true },
  levelAt: (_day, calendar, t) => respRateUpLevel(calendar, t),
  isClear: ({ respRateZscore }) => respRateZscore !== null && respRateZscore < clearBelowZscore,
  evidenceAt: (day, _level, calendar, t) =>
    raisedEvidence(
      { metric: 'resp_rate', unit: 'breaths/min' },
      measureOf(day),
      raised,
      runLength(calendar, t, isRespRateUp),
    ),
  wording: raisedNightWording('Breathing rate up', 'breathing rate', 'breaths a minute'),
});
