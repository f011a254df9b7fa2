import type { Calendar, Slot } from './slots';
import { HOUR_MS, instantAt, isFreeDay, MINUTE_MS } from './local-clock';
import type { SyntheticSettings } from './options';
import type { PlannedSpan } from './plan';
import { randomStream, type Random } from './random';

interface Sleep {
  onsetUtcMs: number;
  wakeUtcMs: number;
  scored: boolean;
}

/** The start of a span; its end is the start of the next one. */
type Begun = Pick<PlannedSpan, 'day' | 'offsetMin' | 'startUtcMs' | 'worn' | 'sleeps' | 'napWanted'>;

/** Usual bed time and wake time, in minutes from the midnight before waking: later and longer into free days. */
export function usualNight(day: number): { onsetMin: number; wakeMin: number } {
  return isFreeDay(day) ? { onsetMin: -5, wakeMin: 487 } : { onsetMin: -55, wakeMin: 408 };
}

/** Sets every slot on the clock: touching spans, oldest first, with their main sleeps. */
export function planTimeline(calendar: Calendar, settings: SyntheticSettings): PlannedSpan[] {
  const random = randomStream(settings.seed, 'timeline');
  const lateness = 20 * random.normal();
  return calendar.flatMap((stretch, index) => {
    const newest = index === calendar.length - 1;
    const begun = stretch.flatMap((slot) => beginSlot(slot, lateness, random));
    const end = endOfStretch(stretch, newest, lateness, random);
    return begun.map((span, i): PlannedSpan => ({
      ...span,
      endUtcMs: begun[i + 1]?.startUtcMs ?? end,
      open: newest && i === begun.length - 1 && settings.quirks.has('open'),
    }));
  });
}

function endOfStretch(stretch: readonly Slot[], newest: boolean, lateness: number, random: Random): number {
  const { day, offsetMin } = stretch[stretch.length - 1] as Slot;
  if (!newest) return instantAt(day + 1, 0, offsetMin);
  return nightOf({ day: day + 1, offsetMin }, lateness, random).onsetUtcMs;
}

function beginSlot(slot: Slot, lateness: number, random: Random): Begun[] {
  const night = nightOf(slot, lateness, random);
  switch (slot.kind) {
    case 'night':
      return [begin(slot, [night])];
    case 'unscored':
      return [begin(slot, [{ ...night, scored: false }])];
    case 'split':
      return [begin(slot, splitNight(night, random))];
    case 'daytime':
      return [begin(slot, [night]), begin(slot, [daytimeSleep(night, random)])];
    case 'evening':
      return [begin(slot, [eveningSleep(slot, random)])];
    case 'skipped':
      return [];
    case 'stub':
    case 'unworn':
    case 'nap-only':
    case 'placeholder':
      return [beginAtMidnight(slot)];
  }
}

function begin({ day, offsetMin }: Slot, sleeps: readonly Sleep[]): Begun {
  return { day, offsetMin, startUtcMs: sleeps[0]?.onsetUtcMs ?? 0, worn: true, sleeps, napWanted: false };
}

function beginAtMidnight({ day, offsetMin, kind }: Slot): Begun {
  const startUtcMs = instantAt(day, 0, offsetMin);
  return {
    day,
    offsetMin,
    startUtcMs,
    worn: kind !== 'placeholder',
    sleeps: [],
    napWanted: kind === 'nap-only',
  };
}

function nightOf({ day, offsetMin }: Omit<Slot, 'kind'>, lateness: number, random: Random): Sleep {
  const usual = usualNight(day);
  const outing = random.chance(0.05) ? random.between(40, 130) : 0;
  const onset = clamp(usual.onsetMin + lateness + outing + 38 * random.normal(), -160, 170);
  const wake = clamp(usual.wakeMin + lateness + 40 * random.normal(), Math.max(onset + 190, 240), 690);
  return {
    onsetUtcMs: instantAt(day, onset, offsetMin),
    wakeUtcMs: instantAt(day, wake, offsetMin),
    scored: true,
  };
}

/** Awake for an hour or so in the second half; the first part stays the longer one and ends after midnight. */
function splitNight({ onsetUtcMs, wakeUtcMs }: Sleep, random: Random): Sleep[] {
  const first = seconds(onsetUtcMs + (wakeUtcMs - onsetUtcMs) * random.between(0.55, 0.62));
  const second = seconds(first + random.between(35, 60) * MINUTE_MS);
  return [
    { onsetUtcMs, wakeUtcMs: first, scored: true },
    { onsetUtcMs: second, wakeUtcMs, scored: true },
  ];
}

/** A second sleep on the same local day, shorter than the night before it. */
function daytimeSleep(night: Sleep, random: Random): Sleep {
  const onsetUtcMs = seconds(night.wakeUtcMs + random.between(2.4, 3.4) * HOUR_MS);
  const length = (night.wakeUtcMs - night.onsetUtcMs) * random.between(0.5, 0.6);
  return { onsetUtcMs, wakeUtcMs: seconds(onsetUtcMs + length), scored: true };
}

/** It ends before midnight, so its wake date is the day before: the day rule must move it on (whoop-format 8, rule 3). */
function eveningSleep({ day, offsetMin }: Slot, random: Random): Sleep {
  const onset = -random.between(112, 130);
  return {
    onsetUtcMs: instantAt(day, onset, offsetMin),
    wakeUtcMs: instantAt(day, onset + random.between(62, 85), offsetMin),
    scored: true,
  };
}

const clamp = (x: number, low: number, high: number) => Math.min(high, Math.max(low, x));
const seconds = (instant: number) => Math.round(instant / 1000) * 1000;
