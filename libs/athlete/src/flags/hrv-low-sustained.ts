import { THRESHOLDS } from '../thresholds';
import { counted } from '../wording/counted';
import { formatNumber } from '../wording/format-number';
import { say } from '../wording/say';
import { type DaysWith, runLength } from './day-runs';
import { flagRule } from './flag-rule';
import type { FlagEvidence, FlagLevel } from './risk-flag';

const { below, runDays, longRunDays, clearFrom } = THRESHOLDS.flags.hrvLow;
const [lowBelow, mediumBelow, highBelow] = below;

/**
 * How long and how far the weekly HRV has been below its normal mean: 3 days in a row under -0.5 deviations give 1, under
 * -1.0 give 2, under -1.5 give 3; 10 days under -0.5 give 3 as well. Null without a delta on day t. Source: science 6.2,
 * flag 2.
 *
 * @example hrvLowSustainedLevel([{ hrvDelta: -0.6 }, { hrvDelta: -0.7 }, { hrvDelta: -0.9 }], 2); // 1
 */
export function hrvLowSustainedLevel(days: DaysWith<'hrvDelta'>, t: number): FlagLevel | null {
  if (days[t]?.hrvDelta == null) return null;
  const run = daysBelow(days, t, lowBelow);
  if (run < runDays) return 0;
  if (run >= longRunDays || daysBelow(days, t, highBelow) >= runDays) return 3;
  return daysBelow(days, t, mediumBelow) >= runDays ? 2 : 1;
}

function daysBelow(days: DaysWith<'hrvDelta'>, t: number, limit: number): number {
  return runLength(days, t, ({ hrvDelta }) => hrvDelta !== null && hrvDelta < limit);
}

/** Flag 2: the weekly HRV has left its normal range downwards. Clear from -0.25 deviations. */
export const hrvLowSustained = flagRule({
  code: 'HRV_LOW_SUSTAINED',
  explainedBy: { travelled: true },
  levelAt: (_day, calendar, t) => hrvLowSustainedLevel(calendar, t),
  isClear: ({ hrvDelta }) => hrvDelta !== null && hrvDelta >= clearFrom,
  evidenceAt: (day, _level, calendar, t) => ({
    metric: 'hrv',
    unit: 'ms',
    value: day.hrvRolling7d,
    baseline: bandCentre(day.hrvBandLowMs, day.hrvBandHighMs),
    threshold: day.hrvBandLowMs,
    n: daysBelow(calendar, t, lowBelow),
    also: { bandLowMs: day.hrvBandLowMs, bandHighMs: day.hrvBandHighMs, delta: day.hrvDelta },
  }),
  wording: {
    title: 'HRV below your normal range',
    text,
    action: 'Favour easier sessions and sleep until it is back in range.',
  },
});

/** The normal mean: the band lies evenly around it on the scale of ln(ms). */
function bandCentre(lowMs: number | null, highMs: number | null): number | null {
  return lowMs === null || highMs === null ? null : Math.sqrt(lowMs * highMs);
}

function text({ value, n, also }: FlagEvidence): string {
  const [low, high] = [formatNumber(also?.bandLowMs, 0), formatNumber(also?.bandHighMs, 0)];
  const roll = formatNumber(value, 0);
  if (n !== null && n < runDays) {
    const range = say`Your 7-day HRV is ${roll} ms (normal range ${low}-${high} ms), after some days below it.`;
    return range ?? 'Your 7-day HRV was below your normal range until recently.';
  }
  const range = say` (${roll} ms) has been below your normal range (${low}-${high} ms)`;
  return `Your 7-day HRV${range ?? ' has been below your normal range'} for ${counted(n, 'day') ?? 'some days'}.`;
}
