import { NO_NIGHT, today } from '../situation';
import type { Situation } from '../situation';

const GAP = { oldest: 32, newest: 3 };

/** Of missing days and files, old exports and other time zones. */
export const GAPS_AND_TRAVEL: readonly Situation[] = [
  {
    name: 'jet lag',
    story: 'Flew six hours east three days ago; sleeps less and late by the new clock.',
    coach: 'You travelled, give it some days.',
    must: { intensity: ['light', 'moderate'], says: ['time zones'], noFlags: ['ILLNESS_SIGNAL'] },
    change: (age) => (age <= 3 ? { offsetMin: 480, recoveryPct: 45, sleepMin: 370 } : {}),
    shiftHours: (age) => (age <= 3 ? -3 : 0),
  },
  {
    name: 'travelled and well',
    story: 'Flew four hours west three days ago; slept and recovered as ever.',
    coach: 'Fine. It may still catch up with you.',
    must: { intensity: ['moderate'], says: ['time zones'] },
    change: (age) => (age <= 3 ? { offsetMin: -120 } : {}),
    shiftHours: (age) => (age <= 3 ? 4 : 0),
  },
  {
    name: 'strap off for a month',
    story: `No data for ${GAP.oldest - GAP.newest + 1} days, back for three days.`,
    coach: 'I do not know what you did. Start gently, no comparisons.',
    must: {
      noFlags: ['HIGH_LOAD_RATIO', 'SLEEP_DEBT', 'LOAD_LOW'],
      says: ['last four weeks is missing', 'general range'],
      nulls: { 'today.acute_chronic_ratio': 'insufficient_data' },
    },
    differs: 'A coach would begin below the general range of 10-14.',
    change: (age) => (age >= GAP.newest && age <= GAP.oldest ? null : {}),
  },
  {
    name: 'night without strap',
    story: 'Yesterday’s data is there, last night is not.',
    coach: 'I do not know last night. Yesterday’s picture, and nothing new.',
    must: { says: ['As of 2026-06-14', 'that night'], saysNot: ['tonight'] },
    change: today(NO_NIGHT),
  },
  {
    name: 'export of three weeks ago',
    story: 'The newest day is 20 days old.',
    coach: 'This is old. Upload a new export.',
    must: { flags: ['DATA_STALE'], says: ['As of 2026-06-15'], saysNot: ['tonight'] },
    staleDays: 20,
  },
  {
    name: 'only the cycles file',
    story: 'No workouts and no sleeps file: nights come from the cycle rows.',
    coach: 'Advise by what is there; name no sport of mine.',
    must: {
      intensity: ['moderate'],
      saysNot: ['Running'],
      nulls: { 'today.workouts_count': 'not_measured' },
    },
    change: () => ({
      sleepSource: 'cycle',
      workoutsCount: null,
      workoutMin: null,
      napMin: null,
      napsCount: null,
    }),
  },
  {
    name: 'no sleep at all in the export',
    story: 'Recovery, HRV and strain, but neither a sleeps file nor sleep columns.',
    coach: 'Advise by recovery and load; say nothing of sleep.',
    must: {
      intensity: ['moderate'],
      saysNot: ['Good sleep', 'You slept', 'in bed by'],
      nulls: {
        'today.sleep_hours': 'not_measured',
        'today.sleep_debt': 'insufficient_data',
        'scores.sleep_health': 'insufficient_data',
      },
    },
    change: () => {
      const { sleepSource, sleepOnsetUtcMs, sleepWakeUtcMs, sleepMin, inBedMin, awakeMin } = NO_NIGHT;
      const { lightMin, deepMin, remMin, sleepEfficiencyPct, sleepPerformancePct } = NO_NIGHT;
      return {
        ...{ sleepSource, sleepOnsetUtcMs, sleepWakeUtcMs, sleepMin, inBedMin, awakeMin },
        ...{ lightMin, deepMin, remMin, sleepEfficiencyPct, sleepPerformancePct },
        ...{ sleepNeedMin: null, whoopDebtMin: null, napMin: null, napsCount: null },
      };
    },
  },
];
