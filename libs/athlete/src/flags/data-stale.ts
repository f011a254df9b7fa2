import { dateAt } from '../history/calendar';
import { THRESHOLDS } from '../thresholds';
import { counted } from '../wording/counted';
import { say } from '../wording/say';
import type { FlagWording } from './flag-rule';
import type { RiskFlag } from './risk-flag';

const [someDays, manyDays] = THRESHOLDS.flags.dataStale.olderThanDays;

/**
 * Flag 15, an information: the newest day, `lastDate`, is more than 2 days old (level 1), or more than 7 (level 2).
 * `ageDays` are whole calendar days. Null while the data is fresh. Depends on when it is asked and on no day's data, so
 * it is no rule: who reads adds it. Source: science 6.2.
 *
 * @example dataStaleFlag(3, '2024-05-01')?.since; // '2024-05-04'
 */
export function dataStaleFlag(ageDays: number, lastDate: string): RiskFlag | null {
  if (!(ageDays > someDays)) return null;
  const level = ageDays > manyDays ? 2 : 1;
  return {
    code: 'DATA_STALE',
    severity: 'info',
    level,
    since: dateAt(lastDate, someDays + 1),
    daysActive: ageDays - someDays,
    evidence: {
      metric: 'data_age',
      unit: 'days',
      value: ageDays,
      baseline: null,
      threshold: level === 2 ? manyDays : someDays,
      n: null,
    },
    context: { alcohol: false, travelled: false },
  };
}

/** What flag 15 says. */
export const DATA_STALE_WORDING: FlagWording = {
  title: 'No recent data',
  text: ({ value }) =>
    say`Your newest data is ${counted(value, 'day')} old.` ?? 'Your newest data is not recent.',
  action: 'Upload a new export for current advice.',
};
