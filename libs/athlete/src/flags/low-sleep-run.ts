import type { Calendar } from '../featured-day';
import { THRESHOLDS } from '../thresholds';
import { counted } from '../wording/counted';
import { formatNumber } from '../wording/format-number';
import { countDays, type DaysWith, latestPass, runLength } from './day-runs';
import { flagRule } from './flag-rule';
import type { FlagEvidence, FlagLevel } from './risk-flag';

type Nights = DaysWith<'sleepTotalMin' | 'sleepRatio'>;
type Night = NonNullable<Nights[number]>;

const { shortBelowMin, shortBelowRatio, veryShortBelowMin, runNights, medium, high, clearNights } =
  THRESHOLDS.flags.lowSleep;
const SHORT_HOURS = shortBelowMin / 60;
const VERY_SHORT_HOURS = veryShortBelowMin / 60;
const SHORT_PCT = shortBelowRatio * 100;

/**
 * How many of the last nights were short (under 360 min with naps, or under 75 % of the need without): 2 in a row give 1,
 * 3 of 4 give 2, 5 of 7 or 2 in a row under 300 min give 3. A night that is not known is not short. Null without sleep on
 * day t. Source: science 6.2, flag 4.
 *
 * @example lowSleepRunLevel([{ sleepTotalMin: 340, sleepRatio: 0.71 }, { sleepTotalMin: 350, sleepRatio: 0.73 }], 1); // 1
 */
export function lowSleepRunLevel(nights: Nights, t: number): FlagLevel | null {
  const night = nights[t];
  if (night == null || isShort(night) === null) return null;
  if (countDays(nights, t, high.of, wasShort) >= high.nights) return 3;
  if (runLength(nights, t, wasVeryShort, runNights) >= runNights) return 3;
  if (countDays(nights, t, medium.of, wasShort) >= medium.nights) return 2;
  return runLength(nights, t, wasShort, runNights) >= runNights ? 1 : 0;
}

function isShort({ sleepTotalMin, sleepRatio }: Night): boolean | null {
  if (sleepTotalMin === null && sleepRatio === null) return null;
  return (
    (sleepTotalMin !== null && sleepTotalMin < shortBelowMin) ||
    (sleepRatio !== null && sleepRatio < shortBelowRatio)
  );
}
const wasShort = (night: Night): boolean => isShort(night) === true;
const wasVeryShort = ({ sleepTotalMin }: Night): boolean =>
  sleepTotalMin !== null && sleepTotalMin < veryShortBelowMin;
function isLongEnough(night: Night): boolean | null {
  const short = isShort(night);
  return short === null ? null : !short;
}

/** Flag 4: short nights. Clear when the last 2 known nights, of the last 7, were not short. */
export const lowSleepRun = flagRule({
  code: 'LOW_SLEEP_RUN',
  explainedBy: { travelled: true },
  levelAt: (_day, calendar, t) => lowSleepRunLevel(calendar, t),
  isClear: (_day, calendar, t) =>
    latestPass(calendar, t, { count: clearNights, windowDays: high.of }, isLongEnough),
  evidenceAt: (_day, level, calendar, t) => evidence(level, calendar, t),
  wording: { title: 'Short nights', text, action: "Protect tonight's sleep first." },
});

/** The count that the level rests on; below a level, that of the widest window. */
function evidence(level: FlagLevel, calendar: Calendar, t: number): FlagEvidence {
  const veryShort = runLength(calendar, t, wasVeryShort);
  if (level === 3 && veryShort >= runNights)
    return nightsEvidence('very_short_nights', veryShort, { nights: runNights, of: veryShort });
  const sought = level === 1 ? { nights: runNights, of: runNights } : level === 2 ? medium : high;
  return nightsEvidence('short_nights', countDays(calendar, t, sought.of, wasShort), sought);
}

function nightsEvidence(metric: string, value: number, sought: { nights: number; of: number }): FlagEvidence {
  return { metric, unit: 'nights', value, baseline: null, threshold: sought.nights, n: sought.of };
}

function text({ metric, value, n }: FlagEvidence): string {
  if (metric === 'very_short_nights')
    return `Your last ${counted(value, 'night') ?? 'nights'} ${value === 1 ? 'was' : 'were'} under ${VERY_SHORT_HOURS} h.`;
  const short = `short (under ${SHORT_HOURS} h or under ${SHORT_PCT} % of your need)`;
  const [count, window] = [formatNumber(value, 0), counted(n, 'night')];
  if (count === null || window === null) return `Several of your last nights were ${short}.`;
  if (value === n) return `Your last ${window} ${value === 1 ? 'was' : 'were'} ${short}.`;
  return `${count} of your last ${window} ${value === 1 ? 'was' : 'were'} ${short}.`;
}
