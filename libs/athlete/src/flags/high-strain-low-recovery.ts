import type { Calendar } from '../featured-day';
import { THRESHOLDS } from '../thresholds';
import { counted } from '../wording/counted';
import { countDays, type DaysWith, runLength } from './day-runs';
import { flagRule } from './flag-rule';
import type { FlagEvidence, FlagLevel } from './risk-flag';

type TrainingDays = DaysWith<'strain' | 'recoveryPct'>;
type TrainingDay = NonNullable<TrainingDays[number]>;

const { hardStrain } = THRESHOLDS.load;
const { redUpToPct, greenFromPct } = THRESHOLDS.flags;
const { runDays, windowDays, mediumDays, highDays, clearDays } = THRESHOLDS.flags.hardOnRed;

/**
 * How often hard training (strain 14 or more) met low recovery: 3 hard days in a row, none of them green, give 1; 2 hard
 * days on a red recovery among the last 5 give 2, 3 of them give 3. What is not known is neither hard nor red. Null
 * without strain and recovery on day t. Source: science 6.2, flag 6.
 *
 * @example highStrainLowRecoveryLevel([{ strain: 15, recoveryPct: 30 }, { strain: 14, recoveryPct: 33 }], 1); // 2
 */
export function highStrainLowRecoveryLevel(days: TrainingDays, t: number): FlagLevel | null {
  const day = days[t];
  if (day == null || day.strain === null || day.recoveryPct === null) return null;
  const hardOnRed = countDays(days, t, windowDays, isHardOnRed);
  if (hardOnRed >= mediumDays) return hardOnRed >= highDays ? 3 : 2;
  return runLength(days, t, isHardNotGreen, runDays) >= runDays ? 1 : 0;
}

function isHardUnder(recoveryPct: number | null, strain: number | null, below: number): boolean {
  return strain !== null && recoveryPct !== null && strain >= hardStrain && recoveryPct < below;
}
const isHardNotGreen = ({ strain, recoveryPct }: TrainingDay): boolean =>
  isHardUnder(recoveryPct, strain, greenFromPct);
const isHardOnRed = (day: TrainingDay): boolean =>
  isHardNotGreen(day) && (day.recoveryPct ?? 0) <= redUpToPct;

/** Flag 6: hard training on low recovery. Clear after 3 days without a hard day on red. */
export const highStrainLowRecovery = flagRule({
  code: 'HIGH_STRAIN_LOW_RECOVERY',
  levelAt: (_day, calendar, t) => highStrainLowRecoveryLevel(calendar, t),
  isClear: (_day, calendar, t) => countDays(calendar, t, clearDays, isHardOnRed) === 0,
  evidenceAt: (_day, level, calendar, t) => evidence(level, calendar, t),
  wording: {
    title: 'Hard training on low recovery',
    text,
    action: 'Move the next hard session to a day you are better recovered.',
  },
});

function evidence(level: FlagLevel, calendar: Calendar, t: number): FlagEvidence {
  const hardRun = level === 1 ? runLength(calendar, t, isHardNotGreen) : 0;
  if (hardRun > 0)
    return {
      metric: 'hard_run',
      unit: 'days',
      value: hardRun,
      baseline: null,
      threshold: runDays,
      n: hardRun,
    };
  return {
    metric: 'hard_days_on_red',
    unit: 'days',
    value: countDays(calendar, t, windowDays, isHardOnRed),
    baseline: null,
    threshold: level === 3 ? highDays : mediumDays,
    n: windowDays,
  };
}

function text({ metric, value }: FlagEvidence): string {
  if (value === null || value === 0) return 'You recently trained hard without being well recovered.';
  if (metric === 'hard_run')
    return `You trained hard ${counted(value, 'day') ?? 'several days'} in a row without a green recovery.`;
  return `You trained hard on ${counted(value, 'red-recovery day') ?? 'red-recovery days'} in the last ${windowDays}.`;
}
