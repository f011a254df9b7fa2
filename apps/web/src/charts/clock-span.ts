import type { Sleep } from '../api/types';
import { localDay } from '../words/times';
import { middleHalf, type MiddleHalf } from './quantile';

const DAY_MIN = 1_440;
const HALF_DAY_MIN = 720;

/** A sleep on the clock of where it was, in minutes from the midnight that it lies around: evenings are below 0. */
export interface ClockSpan {
  /** The day that it counts to. */
  day: string;
  nap: boolean;
  fromMin: number;
  toMin: number;
  /** Elapsed: an hour less than the clock says where it was put forward. */
  lengthMin: number;
  efficiencyPct: number | null;
}

/** From noon to noon, so each clock time is there once and midnight is in the middle. */
export const NOON = { before: -HALF_DAY_MIN, after: HALF_DAY_MIN };

/**
 * Sleeps on the clock, the oldest first. The clock is cut out of the instants, each with its own offset: the browser's
 * time zone has no say, and neither has a change of clocks. Those that do not end after they begin are left out.
 */
export const clockSpans = (sleeps: readonly Sleep[]): ClockSpan[] =>
  sleeps
    .flatMap((sleep) => {
      const lengthMin = (Date.parse(sleep.end) - Date.parse(sleep.start)) / 60_000;
      if (!(lengthMin > 0) || lengthMin >= DAY_MIN) return [];
      const fromMin = nearest(clockMin(sleep.start) + lengthMin / 2, 0) - lengthMin / 2;
      const toMin = nearest(clockMin(sleep.end), fromMin + lengthMin);
      return [
        {
          day: sleep.date ?? localDay(sleep.end),
          nap: sleep.nap,
          fromMin,
          toMin,
          lengthMin,
          efficiencyPct: sleep.efficiency_pct,
        },
      ];
    })
    .sort((a, b) => (a.day === b.day ? a.fromMin - b.fromMin : a.day < b.day ? -1 : 1));

/** Minutes after the local midnight, of an instant with its offset. */
function clockMin(instant: string): number {
  const [hour = 0, minute = 0, second = 0] = instant.slice(11, 19).split(':').map(Number);
  return hour * 60 + minute + second / 60;
}

/** The same clock time at most half a day from another. */
function nearest(min: number, to: number): number {
  return to + ((((min - to + HALF_DAY_MIN) % DAY_MIN) + DAY_MIN) % DAY_MIN) - HALF_DAY_MIN;
}

/** The parts of a span between two noons: one, or two where it crosses noon and goes on at the other end. */
export function between(fromMin: number, toMin: number): [from: number, to: number][] {
  const from = nearest(fromMin, 0);
  const to = from + (toMin - fromMin);
  if (to <= NOON.after) return [[from, to]];
  return [
    [from, NOON.after],
    [NOON.before, to - DAY_MIN],
  ];
}

/** The longest night of each day: what counts as going to bed and getting up. */
export function mainNights(spans: readonly ClockSpan[]): ClockSpan[] {
  const byDay = new Map<string, ClockSpan>();
  for (const span of spans) {
    const known = byDay.get(span.day);
    if (!span.nap && (known === undefined || span.lengthMin > known.lengthMin)) byDay.set(span.day, span);
  }
  return [...byDay.values()];
}

/** Median and middle half of going to bed and of getting up, minutes from midnight. */
export interface UsualTimes {
  nights: number;
  bed: MiddleHalf;
  wake: MiddleHalf;
}

/**
 * Of the main nights; null without one. Clock times have no order of their own, so each night is laid within half a day of
 * the circular mean of their middles first: medians of who works at night are right as well.
 */
export function usualTimes(spans: readonly ClockSpan[]): UsualTimes | null {
  const nights = mainNights(spans);
  const centre = circularMean(nights.map(({ fromMin, toMin }) => (fromMin + toMin) / 2));
  const laid = nights.map(({ fromMin, toMin }) => {
    const half = (toMin - fromMin) / 2;
    const middle = nearest(fromMin + half, centre);
    return [middle - half, middle + half] as const;
  });
  const bed = middleHalf(laid.map(([from]) => from));
  const wake = middleHalf(laid.map(([, to]) => to));
  return bed && wake && { nights: nights.length, bed, wake };
}

function circularMean(minutes: readonly number[]): number {
  const angles = minutes.map((min) => (2 * Math.PI * min) / DAY_MIN);
  const [x, y] = [Math.cos, Math.sin].map((part) => angles.reduce((sum, angle) => sum + part(angle), 0));
  return (Math.atan2(y ?? 0, x ?? 0) * DAY_MIN) / (2 * Math.PI);
}

/** Minutes from midnight as a clock: -30 is "23:30". */
export function clockText(min: number): string {
  const total = ((Math.round(min) % DAY_MIN) + DAY_MIN) % DAY_MIN;
  return `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`;
}
