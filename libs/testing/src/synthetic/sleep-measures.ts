import { MINUTE_MS } from './local-clock';
import type { PlannedMeasures } from './plan';
import type { Random } from './random';
import { tenths, within } from './rounding';

export interface SleepFrame {
  onsetUtcMs: number;
  wakeUtcMs: number;
  needMin: number;
  debtMin: number;
  /** Breaths per minute before rounding. */
  respRate: number;
  consistencyPct: number | null;
}

/** Mean share of the time in bed that is slept. */
export const USUAL_EFFICIENCY = 0.905;

/**
 * Measures with the relations of real rows (whoop-format 5): asleep = light + deep + REM, efficiency = asleep / in bed,
 * performance = asleep / need, and in 31 % of rows less time in bed than between onset and wake.
 */
export function measureSleep(frame: SleepFrame, random: Random): PlannedMeasures {
  const spanMin = (frame.wakeUtcMs - frame.onsetUtcMs) / MINUTE_MS;
  const unseenMin = random.chance(0.31) ? random.between(1, Math.min(30, spanMin / 8)) : 0;
  const inBedMin = Math.floor(spanMin - unseenMin);
  const efficiency = within(USUAL_EFFICIENCY + 0.03 * random.normal(), 0.72, 0.985);
  const asleepMin = Math.round(inBedMin * efficiency);
  const deepMin = Math.round(asleepMin * within(0.21 + 0.035 * random.normal(), 0.06, 0.36));
  const remMin = Math.round(asleepMin * within(0.225 + 0.04 * random.normal(), 0.04, 0.36));
  return {
    performancePct: Math.round(within((100 * asleepMin) / frame.needMin, 5, 100)),
    respRate: tenths(frame.respRate),
    asleepMin,
    inBedMin,
    lightMin: asleepMin - deepMin - remMin,
    deepMin,
    remMin,
    awakeMin: inBedMin - asleepMin,
    needMin: frame.needMin,
    debtMin: frame.debtMin,
    efficiencyPct: Math.round((100 * asleepMin) / inBedMin),
    consistencyPct: frame.consistencyPct,
  };
}
