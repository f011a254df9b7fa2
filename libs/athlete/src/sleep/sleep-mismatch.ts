import type { AsleepSpan } from './noon-to-noon';

/**
 * Minutes asleep on exactly one of two noon-to-noon days at the same clock time. Takes spans in order without overlap.
 * Source: science 4.2.
 *
 * @example sleepMismatch([{ fromMin: 690, toMin: 1140 }], [{ fromMin: 750, toMin: 1200 }]); // 120
 */
export function sleepMismatch(before: readonly AsleepSpan[], after: readonly AsleepSpan[]): number {
  return Math.max(0, asleepMin(before) + asleepMin(after) - 2 * overlapMin(before, after));
}

function asleepMin(spans: readonly AsleepSpan[]): number {
  let sumMin = 0;
  for (const { fromMin, toMin } of spans) sumMin += toMin - fromMin;
  return sumMin;
}

function overlapMin(before: readonly AsleepSpan[], after: readonly AsleepSpan[]): number {
  let sumMin = 0;
  let i = 0;
  let j = 0;
  for (;;) {
    const a = before[i];
    const b = after[j];
    if (a === undefined || b === undefined) return sumMin;
    sumMin += Math.max(0, Math.min(a.toMin, b.toMin) - Math.max(a.fromMin, b.fromMin));
    if (a.toMin < b.toMin) i += 1;
    else j += 1;
  }
}
