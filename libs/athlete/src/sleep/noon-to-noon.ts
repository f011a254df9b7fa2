import type { DayNap } from '../history/timed-record';
import type { NightClock } from './night-clock';

const MINUTES_PER_DAY = 1440;
const NOON_MIN = 720;

/** A stretch asleep, minutes since the noon before the day, 0-1440. */
export interface AsleepSpan {
  fromMin: number;
  toMin: number;
}

/**
 * When the athlete slept from noon to noon: entry t ends at noon of day t and so holds its night, the morning naps of day
 * t and what day t - 1 slept after noon. Spans are in order and do not overlap. Null when the night of day t has no known
 * times. A span goes to its own day and later ones only, so a night that began before noon of the day before counts from
 * that noon on: the earlier part would change a day that was already judged. Source: science 4.2.
 */
export function noonToNoonDays(
  nights: readonly (NightClock | null)[],
  naps: readonly DayNap[],
): (AsleepSpan[] | null)[] {
  const spans = new Array<AsleepSpan[] | undefined>(nights.length);
  nights.forEach((night, t) => {
    if (night !== null) addFrom(spans, t, { fromMin: night.onsetMin, toMin: night.wakeMin });
  });
  for (const { day, startMin, endMin } of naps) addFrom(spans, day, { fromMin: startMin, toMin: endMin });
  return nights.map((night, t) => (night === null ? null : united(spans[t] ?? [])));
}

/** Splits at each noon; `span` is on the clock of day `t`. */
function addFrom(spans: (AsleepSpan[] | undefined)[], t: number, span: AsleepSpan): void {
  let fromMin = span.fromMin + NOON_MIN;
  let toMin = span.toMin + NOON_MIN;
  for (let i = t; i < spans.length && toMin > 0; i += 1) {
    const part = { fromMin: Math.max(0, fromMin), toMin: Math.min(MINUTES_PER_DAY, toMin) };
    if (part.toMin > part.fromMin) add(spans, i, part);
    fromMin -= MINUTES_PER_DAY;
    toMin -= MINUTES_PER_DAY;
  }
}

function add(spans: (AsleepSpan[] | undefined)[], t: number, span: AsleepSpan): void {
  const list = spans[t];
  // A literal list of one takes a third of the room of an empty one that is pushed to.
  if (list === undefined) spans[t] = [span];
  else list.push(span);
}

/** In order, overlapping ones as one. */
function united(spans: AsleepSpan[]): AsleepSpan[] {
  if (spans.length < 2) return spans;
  const result: AsleepSpan[] = [];
  for (const span of spans.sort((a, b) => a.fromMin - b.fromMin)) {
    const last = result.at(-1);
    if (last === undefined || span.fromMin > last.toMin) result.push(span);
    else last.toMin = Math.max(last.toMin, span.toMin);
  }
  return result;
}
