import { HOUR_MS, instantAt, MINUTE_MS } from './local-clock';
import type { PlannedSleep, PlannedSpan } from './plan';
import type { Random } from './random';
import { measureSleep, type SleepFrame } from './sleep-measures';

/** Share of days with a nap, and of those the share with two (whoop-format 7). */
const NAP_RATE = 0.075;
const SECOND_NAP = 0.06;

/** The naps of a cycle, oldest first: in the afternoon, where it leaves the time. */
export function napsOf(
  span: PlannedSpan,
  frame: Pick<SleepFrame, 'needMin' | 'debtMin' | 'respRate'>,
  random: Random,
): PlannedSleep[] {
  const wanted = span.napWanted || random.chance(NAP_RATE) ? 1 + random.count(SECOND_NAP) : 0;
  const awakeFrom = (span.sleeps[span.sleeps.length - 1]?.wakeUtcMs ?? span.startUtcMs) + 2 * HOUR_MS;
  const naps: PlannedSleep[] = [];
  for (let i = 0; i < wanted; i++) {
    const onsetUtcMs = instantAt(span.day, random.between(770, 940) + 150 * i, span.offsetMin);
    const wakeUtcMs = onsetUtcMs + Math.round(random.between(22, 100) * 60) * 1000;
    if (onsetUtcMs < awakeFrom || wakeUtcMs > span.endUtcMs - 2 * HOUR_MS) continue;
    if (naps.some((nap) => onsetUtcMs < nap.wakeUtcMs + 30 * MINUTE_MS)) continue;
    const respRate = random.chance(0.05) ? 0 : frame.respRate;
    const measures = measureSleep(
      { ...frame, onsetUtcMs, wakeUtcMs, respRate, consistencyPct: null },
      random,
    );
    naps.push({ onsetUtcMs, wakeUtcMs, measures });
  }
  return naps;
}
