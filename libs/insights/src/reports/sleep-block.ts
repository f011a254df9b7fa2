import { circularDeviation, circularMean, mean } from '@whoop/statistics';
import type { History } from '../history/history';
import { daysIn } from './report';
import type { Span } from './report';

/** A clock time and how far it varies, minutes after midnight. */
export interface ClockTime {
  meanMin: number | null;
  deviationMin: number | null;
}

/** How a span was slept. */
export interface SleepBlock {
  /** Asleep of the need, 0-1 and above. */
  ratio: number | null;
  /** Before the span and at its end, minutes. */
  debtStartMin: number | null;
  debtEndMin: number | null;
  /** Sleep regularity index as of the last known day. */
  regularity: number | null;
  socialJetlagMin: number | null;
  bedtime: ClockTime;
  wake: ClockTime;
  /** Null where no sleeps file covers the span. */
  naps: number | null;
}

export function sleepBlock(history: History, span: Span): SleepBlock {
  const days = daysIn(history, span);
  const known = <Value>(read: (day: NonNullable<(typeof days)[number]>) => Value | null): Value[] =>
    days.flatMap((day) => {
      const value = day === null ? null : read(day);
      return value === null ? [] : [value];
    });
  const clocks = Array.from({ length: days.length }, (_, i) => history.clock(span.from + i)).filter(
    (clock) => clock !== null,
  );
  const naps = known((day) => day.napsCount);
  return {
    ratio: mean(known((day) => day.sleepRatio)),
    debtStartMin: history.calendar[span.from - 1]?.sleepDebtMin ?? null,
    debtEndMin: known((day) => day.sleepDebtMin).at(-1) ?? null,
    regularity: known((day) => day.sleepRegularity).at(-1) ?? null,
    socialJetlagMin: known((day) => day.socialJetlagMin).at(-1) ?? null,
    bedtime: clockTime(clocks.map(({ onsetMin }) => onsetMin)),
    wake: clockTime(clocks.map(({ wakeMin }) => wakeMin)),
    naps: naps.length === 0 ? null : naps.reduce((sum, count) => sum + count, 0),
  };
}

const clockTime = (minutes: readonly number[]): ClockTime => ({
  meanMin: circularMean(minutes),
  deviationMin: circularDeviation(minutes),
});
