import { counted, formatNumber } from '@whoop/athlete';
import { tidy } from '../comparing/tidy';
import type { Finding } from '../finding';
import type { History } from '../history/history';
import { INSIGHT_THRESHOLDS } from '../thresholds';
import { factFinding } from './fact-finding';
import { personalRecords } from './personal-records';
import type { PersonalRecord } from './personal-records';
import { streak, STREAKS } from './streaks';
import type { StreakDefinition } from './streaks';

const { record, actionability } = INSIGHT_THRESHOLDS;
const MIN_STREAK = 3;

/** New bests of the last 30 days, and streaks that are as long as they ever were. Exact, so without a test. */
export function recordFindings(history: History): Finding[] {
  const recorded = history.calendar.filter((day) => day?.recoveryPct != null).length;
  if (recorded < record.minHistoryDays) return [];
  const newest = history.calendar.length - 1;
  const bests = personalRecords(history)
    .filter(({ day, previous }) => previous !== null && newest - day < record.newWithinDays)
    .map((best) => newBest(history, best));
  return [...bests, ...STREAKS.flatMap((definition) => longestStreak(history, definition))];
}

function newBest(history: History, best: PersonalRecord): Finding {
  const { metric, noun, unit, decimals, value, day, previous } = best;
  const shown = (number: number): string => `${formatNumber(number, decimals)} ${unit}`;
  const date = history.dateOf(day);
  const before =
    previous === null ? '' : `, previous ${shown(previous.value)} on ${history.dateOf(previous.day)}`;
  return factFinding({
    key: `record:${metric}`,
    family: 'records',
    exposure: metric,
    outcome: metric,
    group: `record:${metric}`,
    unit,
    effect: null,
    sesoi: 1,
    confidence: 1,
    counts: { days: history.calendar.filter((one) => one !== null).length },
    period: [date, date],
    actionability: actionability.trend,
    method:
      'The best value of the whole history; averages of 7 days are preferred, for a single night may be an artefact.',
    facts: {
      value: tidy(value),
      previous: tidy(previous?.value ?? null),
      previous_on: previous && history.dateOf(previous.day),
    },
    evidence: () => ({
      columns: ['date', metric],
      rows: [
        ...(previous === null ? [] : [[history.dateOf(previous.day), tidy(previous.value)]]),
        [date, tidy(value)],
      ],
    }),
    title: `New best: ${noun}`,
    description: `New best ${noun}: ${shown(value)} on ${date}${before}.`,
  });
}

function longestStreak(history: History, { metric, phrase, holds }: StreakDefinition): Finding[] {
  const held = history.calendar.map((_, t) => holds(history, t));
  const { current, best } = streak(held);
  const before = streak(held.slice(0, Math.max(0, held.length - current))).best;
  if (current < MIN_STREAK || current < best || before >= current) return [];
  const newest = history.dateOf(history.calendar.length - 1);
  return [
    factFinding({
      key: `record:${metric}`,
      family: 'records',
      exposure: metric,
      outcome: metric,
      group: `record:${metric}`,
      unit: 'days',
      effect: null,
      sesoi: 1,
      confidence: 1,
      counts: { days: current },
      period: [newest, newest],
      actionability: actionability.trend,
      method: 'Days in a row; a day without data neither extends nor ends it.',
      facts: { value: current, previous: before },
      evidence: () => ({
        columns: ['date', 'held'],
        rows: held
          .slice(-current)
          .map((one, i) => [history.dateOf(held.length - Math.min(current, held.length) + i), one]),
      }),
      title: `Longest streak: ${counted(current, 'day')} with ${phrase}`,
      description: `${counted(current, 'day')} in a row with ${phrase}: your longest streak so far${before > 0 ? `, previous ${before}` : ''}.`,
    }),
  ];
}
