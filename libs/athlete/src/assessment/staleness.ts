import type { Day } from '../day';
import { localDate } from '../days/local-date';
import { dataStaleFlag } from '../flags/data-stale';
import type { RiskFlag } from '../flags/risk-flag';
import { sortFlags } from '../flags/sort-flags';
import type { DayAssessment } from './day-assessment';

const MS_PER_DAY = 86_400_000;

/** The newest day with a recovery or a main sleep: "today" of the dashboard (science 0). Takes days ascending by date. */
export function newestLivedDay<Lived extends Pick<Day, 'recoveryPct' | 'sleepMin'>>(
  ascending: readonly Lived[],
): Lived | null {
  for (let i = ascending.length - 1; i >= 0; i -= 1) {
    const day = ascending[i];
    if (day && (day.recoveryPct !== null || day.sleepMin !== null)) return day;
  }
  return null;
}

/** Whole calendar days from a day to the local date of an instant where that day was spent; 0 for a day ahead of it. */
export function ageInDays({ date, offsetMin }: Pick<Day, 'date' | 'offsetMin'>, nowMs: number): number {
  const age = (Date.parse(localDate(nowMs, offsetMin)) - Date.parse(date)) / MS_PER_DAY;
  return Math.max(0, age);
}

/** The flags of the newest day with the one that depends on when it is looked at: the data's age. */
export function flagsAtAge(flags: readonly RiskFlag[], ageDays: number, newestDate: string): RiskFlag[] {
  const others = flags.filter(({ code }) => code !== 'DATA_STALE');
  const stale = dataStaleFlag(ageDays, newestDate);
  return stale === null ? others : sortFlags([...others, stale]);
}

/** Adds the flag DATA_STALE, where it is due, to the assessment of the newest day; `staleLevel` is its level, 0 when off. */
export function withStaleness(
  assessments: readonly DayAssessment[],
  newest: Pick<Day, 'date' | 'offsetMin'> | null,
  nowMs: number,
): { assessments: readonly DayAssessment[]; staleLevel: number } {
  if (newest === null) return { assessments, staleLevel: 0 };
  const ageDays = ageInDays(newest, nowMs);
  const staleLevel = dataStaleFlag(ageDays, newest.date)?.level ?? 0;
  if (staleLevel === 0) return { assessments, staleLevel };
  const aged = assessments.map((said) =>
    said.date === newest.date
      ? { ...said, riskFlags: flagsAtAge(said.riskFlags, ageDays, newest.date) }
      : said,
  );
  return { assessments: aged, staleLevel };
}
