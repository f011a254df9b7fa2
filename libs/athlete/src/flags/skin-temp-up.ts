import { THRESHOLDS } from '../thresholds';
import { type DaysWith, runLength } from './day-runs';
import { flagRule } from './flag-rule';
import { isJudged, isRaised, type OvernightMeasure, raisedEvidence } from './raised-night';
import { raisedNightWording } from './raised-night-wording';
import type { FlagLevel } from './risk-flag';

type Nights = DaysWith<'skinTempZscore' | 'skinTempC' | 'skinTempBaseline30d'>;
type Night = NonNullable<Nights[number]>;

const { raised, mediumNights, clearBelowZscore } = THRESHOLDS.flags.skinTempUp;

/**
 * Whether skin temperature is up, at z 2 and +0.5 C: 1 on one night, 2 from the second in a row on. Null without a
 * z-score on day t. Source: science 6.2, flag 9.
 *
 * @example skinTempUpLevel([{ skinTempZscore: 2.2, skinTempC: 34.6, skinTempBaseline30d: 34 }], 0); // 1
 */
export function skinTempUpLevel(nights: Nights, t: number): FlagLevel | null {
  const night = nights[t];
  if (night == null || !isJudged(measureOf(night))) return null;
  const nightsUp = runLength(nights, t, isUp, mediumNights);
  if (nightsUp >= mediumNights) return 2;
  return nightsUp > 0 ? 1 : 0;
}

function measureOf({ skinTempZscore, skinTempC, skinTempBaseline30d }: Night): OvernightMeasure {
  return { zscore: skinTempZscore, value: skinTempC, baseline: skinTempBaseline30d };
}
const isUp = (night: Night): boolean => isRaised(measureOf(night), raised);

/** Flag 9: skin temperature is up. Clear below z 1. */
export const skinTempUp = flagRule({
  code: 'SKIN_TEMP_UP',
  explainedBy: { alcohol: true, travelled: true },
  levelAt: (_day, calendar, t) => skinTempUpLevel(calendar, t),
  isClear: ({ skinTempZscore }) => skinTempZscore !== null && skinTempZscore < clearBelowZscore,
  evidenceAt: (day, _level, calendar, t) =>
    raisedEvidence({ metric: 'skin_temp', unit: '°C' }, measureOf(day), raised, runLength(calendar, t, isUp)),
  wording: raisedNightWording('Skin temperature up', 'skin temperature', '°C'),
});
