import { clockText, formatNumber } from '@whoop/athlete';
import { INSIGHT_THRESHOLDS } from '../thresholds';
import type { LoadBlock } from './load-block';
import type { RecoveryBlock } from './recovery-block';
import type { SleepBlock } from './sleep-block';

const { plan } = INSIGHT_THRESHOLDS;
const MIN_PER_HOUR = 60;
/** Bedtimes are told to five minutes. */
const FIVE = 5;

/** What the plan of the next week rests on. */
export interface WeekState {
  recovery: RecoveryBlock;
  meanRecovery: number | null;
  load: LoadBlock;
  sleep: SleepBlock;
  /** Minutes of sleep that the athlete needs, without debt. */
  baseNeedMin: number | null;
}

/** Three lines for the next week: easy days, room for hard ones, sleep. Science 7.1 on the state of 7 days (10.1). */
export function weekPlan(state: WeekState): string[] {
  return [easyDays(state), hardDays(state), sleepLine(state)];
}

function easyDays({ load, sleep, recovery }: WeekState): string {
  const { loadRatio } = load;
  if (loadRatio !== null && loadRatio >= plan.highLoadRatio)
    return `Keep at least 3 days easy: your load is ${formatNumber(loadRatio, 2)} times your usual.`;
  if (recovery.red >= plan.manyRedDays) return `Keep 2 or 3 days easy: ${recovery.red} recoveries were red.`;
  if ((sleep.debtEndMin ?? 0) >= plan.highDebtMin)
    return 'Keep 2 days easy while your sleep debt comes down.';
  return 'Keep 2 days easy, one of them after your hardest day.';
}

function hardDays({ load, meanRecovery }: WeekState): string {
  if (meanRecovery === null) return 'Let each morning’s recovery decide on hard days.';
  const { loadRatio } = load;
  if (meanRecovery < plan.lowRecoveryPct || (loadRatio ?? 1) >= plan.highLoadRatio)
    return 'Plan at most 1 hard day, on a morning with a green recovery.';
  if (loadRatio !== null && loadRatio < plan.lowLoadRatio)
    return 'There is room for 2 or 3 hard days: your load is below your usual.';
  return 'Plan up to 2 hard days, not in a row, on green mornings.';
}

function sleepLine({ sleep, baseNeedMin }: WeekState): string {
  const debt = sleep.debtEndMin ?? 0;
  const bedtime =
    sleep.bedtime.meanMin === null ? null : clockText(FIVE * Math.round(sleep.bedtime.meanMin / FIVE));
  if ((sleep.bedtime.deviationMin ?? 0) > plan.irregularBedtimeMin && bedtime !== null)
    return `Aim for a bedtime within half an hour of ${bedtime}: it varied by ${formatNumber(sleep.bedtime.deviationMin, 0)} min.`;
  if (baseNeedMin === null) return 'Aim for the sleep that leaves you rested, at the same time each night.';
  const extra = debt >= plan.someDebtMin ? plan.extraSleepMin : 0;
  const hours = formatNumber((baseNeedMin + extra) / MIN_PER_HOUR, 1);
  return extra > 0
    ? `Aim for ${hours} h asleep a night until your debt of ${formatNumber(debt / MIN_PER_HOUR, 1)} h is gone.`
    : `Aim for ${hours} h asleep a night: that is what you need.`;
}
