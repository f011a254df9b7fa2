import { THRESHOLDS } from '../thresholds';
import { listed } from '../wording/listed';
import { type DaysWith, runLength } from './day-runs';
import { flagRule } from './flag-rule';
import { levelFrom, stepOf } from './level-from';
import { isRespRateUp } from './resp-rate-up';
import type { FlagEvidence, FlagLevel } from './risk-flag';

type Nights = DaysWith<
  'respRateZscore' | 'respRate' | 'respRateBaseline30d' | 'skinTempZscore' | 'rhrZscore' | 'hrvZscore'
>;
type Night = NonNullable<Nights[number]>;

const { skinTempFromZscore, rhrFromZscore, hrvUpToZscore, fromSignals, highNights } =
  THRESHOLDS.flags.illness;

const SIGNAL_NAMES: Readonly<Record<string, string>> = {
  resp_rate: 'breathing rate',
  skin_temp: 'skin temperature',
  rhr: 'resting heart rate',
  hrv: 'HRV',
};

/**
 * How many overnight signals lie outside the usual together, of which breathing rate or skin temperature must be one: 2
 * give 1, 3 or 4 give 2. Null where neither of those two is known, or fewer than two signals in all. Source: science 6.2,
 * flag 10.
 *
 * @example
 * const breathing = { respRateZscore: 2.5, respRate: 16.2, respRateBaseline30d: 15 };
 * illnessNightLevel({ ...breathing, skinTempZscore: 0.3, rhrZscore: 1.8, hrvZscore: -0.4 }); // 1
 */
export function illnessNightLevel(night: Night): 0 | 1 | 2 | null {
  const { respRateZscore, skinTempZscore, rhrZscore, hrvZscore } = night;
  if (respRateZscore === null && skinTempZscore === null) return null;
  const anchors = [respRateZscore, skinTempZscore].filter((zscore) => zscore !== null).length;
  if (anchors < 2 && rhrZscore === null && hrvZscore === null) return null;
  if (!isRespRateUp(night) && !isSkinTempOut(night)) return 0;
  return levelFrom(signalCount(night), fromSignals) as 0 | 1 | 2;
}

/** As `illnessNightLevel`, and 3 on the second night in a row at level 2. */
export function illnessSignalLevel(nights: Nights, t: number): FlagLevel | null {
  const night = nights[t];
  if (night == null) return null;
  return nightsAtLevel(nights, t, 2) >= highNights ? 3 : illnessNightLevel(night);
}

const isSkinTempOut = ({ skinTempZscore }: Night): boolean => (skinTempZscore ?? 0) >= skinTempFromZscore;
const isRhrOut = ({ rhrZscore }: Night): boolean => (rhrZscore ?? 0) >= rhrFromZscore;
const isHrvOut = ({ hrvZscore }: Night): boolean => (hrvZscore ?? 0) <= hrvUpToZscore;

function signalCount(night: Night): number {
  return (
    Number(isRespRateUp(night)) +
    Number(isSkinTempOut(night)) +
    Number(isRhrOut(night)) +
    Number(isHrvOut(night))
  );
}

function signalsOf(night: Night): string[] {
  const signals = isRespRateUp(night) ? ['resp_rate'] : [];
  if (isSkinTempOut(night)) signals.push('skin_temp');
  if (isRhrOut(night)) signals.push('rhr');
  if (isHrvOut(night)) signals.push('hrv');
  return signals;
}

function nightsAtLevel(nights: Nights, t: number, level: number): number {
  return runLength(nights, t, (night) => (illnessNightLevel(night) ?? 0) >= level);
}

/** Flag 10, shown as unusual overnight signals. Clear at level 0. */
export const illnessSignal = flagRule({
  code: 'ILLNESS_SIGNAL',
  explainedBy: { alcohol: true, travelled: true },
  levelAt: (_day, calendar, t) => illnessSignalLevel(calendar, t),
  isClear: () => true,
  evidenceAt: (day, level, calendar, t) => {
    const signals = signalsOf(day);
    return {
      metric: 'overnight_signals',
      unit: 'signals',
      value: signals.length,
      baseline: null,
      threshold: stepOf(level, fromSignals),
      n: nightsAtLevel(calendar, t, 1),
      signals,
    };
  },
  wording: {
    title: 'Unusual overnight signals',
    text,
    action: 'Rest or go easy today. If you feel unwell or it continues, talk to a health professional.',
  },
});

function text({ n, signals = [] }: FlagEvidence): string {
  const out = 'overnight signals were outside your usual range';
  const names = listed(signals.map((signal) => SIGNAL_NAMES[signal] ?? signal));
  const which =
    signals.length < 2 || n === 0 ? `Several ${out} on a recent night` : `Several ${out} together: ${names}`;
  return `${which}. This can happen with illness, alcohol, heat, altitude, travel, hard training or menstrual-cycle phase.`;
}
