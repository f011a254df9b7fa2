import type { Situation } from '../situation';

/** Of the length of the history alone. */
export const THIN_HISTORY: readonly Situation[] = [
  {
    name: 'the original’s example',
    story: 'One finished day: recovery 67, strain 10.5, 7.5 h of sleep, HRV 45. No history.',
    coach: 'A normal day. I know nothing about you yet, so keep it moderate.',
    must: {
      intensity: ['moderate'],
      flags: [],
      says: ['Zone 3-4 intervals / Moderate strength', 'Late afternoon (4-7pm)', 'Maintenance'],
      nulls: { tomorrow: 'insufficient_data', 'today.hrv_baseline_7d': 'insufficient_data' },
    },
    days: 1,
    change: () => ({ recoveryPct: 67, strain: 10.5, sleepMin: 450, hrvMs: 45, partial: false }),
    workout: () => ({ hour: 17.5, activity: 'Running', strain: 7.5 }),
  },
  {
    name: 'newcomer with 3 days',
    story: 'Three days of data, all inside WHOOP’s calibration.',
    coach: 'Too early for numbers. General advice, and say what comes when.',
    must: {
      intensity: ['light', 'moderate'],
      flags: [],
      says: ['Based on only 3 days', 'general range'],
      nulls: { tomorrow: 'insufficient_data', 'scores.burnout_risk': 'insufficient_data' },
    },
    days: 3,
  },
  {
    name: 'calibrating',
    story: 'Four days: the last one in which WHOOP still learns.',
    coach: 'Still no baseline. A forecast from three values is a guess, say so.',
    must: {
      flags: [],
      says: ['Based on only 4 days'],
      nulls: { 'today.recovery_baseline_7d': 'insufficient_data', 'today.hrv_zscore': 'insufficient_data' },
    },
    days: 4,
  },
  {
    name: 'newcomer with 7 days',
    story: 'A first week.',
    coach: 'First hints about sleep, still no comparison with usual.',
    must: {
      flags: [],
      says: ['Based on only 7 days', 'general range'],
      nulls: { 'today.acute_chronic_ratio': 'insufficient_data' },
    },
    days: 7,
  },
  {
    name: 'two weeks',
    story: 'Fourteen days of data.',
    coach: 'A week’s baseline is there, a month’s is not.',
    must: {
      says: ['Based on only 14 days'],
      saysNot: ['general range'],
      nulls: { 'today.hrv_baseline_30d': 'insufficient_data' },
      noFlags: ['HIGH_LOAD_RATIO', 'HRV_LOW_SUSTAINED'],
    },
    days: 14,
  },
  {
    name: 'thirty days',
    story: 'A month of ordinary days.',
    coach: 'Ordinary training day, and you can compare with your usual now.',
    must: {
      intensity: ['moderate'],
      saysNot: ['Based on only'],
      nulls: { 'today.fitness': 'insufficient_data' },
    },
    days: 30,
  },
  {
    name: 'ordinary day',
    story: 'Four months of ordinary days.',
    coach: 'Train as planned.',
    must: { intensity: ['moderate'], flags: [], says: ['Running', 'Maintain consistency'] },
  },
];
