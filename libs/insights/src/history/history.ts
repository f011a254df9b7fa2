import { calendarOf, dateAt, nightClock, placedWorkouts, placeNaps } from '@whoop/athlete';
import type { Calendar, DayNap, FeaturedDay, NightClock, PlacedRecord } from '@whoop/athlete';
import type { JournalRecord, SleepRecord, WorkoutRecord } from '@whoop/sources';
import { journalQuestions } from '../journal/questions';
import type { JournalQuestion } from '../journal/questions';
import { OUTCOMES } from '../outcomes';
import type { OutcomeName } from '../outcomes';
import { INSIGHT_THRESHOLDS } from '../thresholds';
import { residuals } from './residuals';
import type { Series } from './residuals';

/** A journal answer without its note: notes are nobody's business but the athlete's. */
export type JournalAnswer = Omit<JournalRecord, 'notes'>;

/** All that insights are looked for in. Days ascending by date; records in any order. */
export interface HistoryRecords {
  days: readonly FeaturedDay[];
  naps: readonly SleepRecord[];
  workouts: readonly WorkoutRecord[];
  journal: readonly JournalAnswer[];
}

/** An athlete's history by calendar day, with what insights ask of it. */
export interface History {
  calendar: Calendar;
  /** First calendar day of the window that comparisons look at. */
  from: number;
  dateOf(t: number): string;
  /** Saturday or Sunday. */
  isWeekend(t: number): boolean;
  /** 0 Monday … 6 Sunday. */
  weekday(t: number): number;
  clock(t: number): NightClock | null;
  /** The outcome by day, in its own unit, and less what was usual before the day. */
  values(name: OutcomeName): Series;
  residuals(name: OutcomeName): Series;
  /** By calendar day. */
  workouts: readonly (readonly PlacedRecord<WorkoutRecord>[])[];
  naps: readonly (readonly DayNap[])[];
  journal: readonly JournalQuestion[];
}

export function historyOf({ days, naps, workouts, journal }: HistoryRecords): History {
  const { firstDate, calendar } = calendarOf(days);
  const firstMs = Date.parse(firstDate);
  const clocks = calendar.map((day, t) => nightClock(day, firstMs + t * 86_400_000));
  const valuesOf = remembered((name: OutcomeName) => {
    const { read } = OUTCOMES[name];
    return calendar.map((day, t) => day && read(day, clocks[t] ?? null));
  });
  // 1970-01-01 was a Thursday.
  const weekday = (t: number): number => (firstMs / 86_400_000 + t + 3) % 7;
  return {
    calendar,
    from: Math.max(0, calendar.length - INSIGHT_THRESHOLDS.windowDays),
    dateOf: (t) => dateAt(firstDate, t),
    weekday,
    isWeekend: (t) => weekday(t) >= 5,
    clock: (t) => clocks[t] ?? null,
    values: valuesOf,
    residuals: remembered((name) => residuals(valuesOf(name), calendar, OUTCOMES[name])),
    workouts: byDay(placedWorkouts(workouts, days), calendar.length),
    naps: byDay(placeNaps(naps, days), calendar.length),
    journal: journalQuestions(journal, days, calendar.length),
  };
}

function byDay<Placed extends { day: number; startMin: number }>(
  placed: readonly Placed[],
  length: number,
): Placed[][] {
  const lists = Array.from({ length }, (): Placed[] => []);
  for (const one of placed) lists[one.day]?.push(one);
  for (const list of lists) list.sort((a, b) => a.startMin - b.startMin);
  return lists;
}

function remembered<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const found = known.get(key) ?? make(key);
    known.set(key, found);
    return found;
  };
}
