import { during, today } from '../situation';
import type { Situation } from '../situation';

const ILL = { respRate: 16.6, skinTempC: 34.8, rhrBpm: 62, hrvMs: 40 };

/** Of what the night measured beside sleep. */
export const OVERNIGHT_SIGNALS: readonly Situation[] = [
  {
    name: 'illness night',
    story: 'Breathing rate, skin temperature and resting heart rate all far up, HRV down.',
    coach: 'Something is going on. Rest or very easy, watch how you feel.',
    must: { intensity: ['rest', 'light'], flags: ['ILLNESS_SIGNAL'], says: ['overnight signals'] },
    change: today({ recoveryPct: 41, ...ILL }),
  },
  {
    name: 'second illness night',
    story: 'The same two nights in a row.',
    coach: 'Rest.',
    must: { intensity: ['rest'], flags: ['ILLNESS_SIGNAL'], says: ['overnight signals'] },
    change: during(1, 0, { recoveryPct: 38, ...ILL }),
  },
  {
    name: 'illness night behind a green recovery',
    story: 'The same signals, but a recovery of 78.',
    coach: 'Do not trust the green. Easy.',
    must: { intensity: ['light', 'rest'], flags: ['ILLNESS_SIGNAL'], saysNot: ['key session', 'Good sleep'] },
    change: today({ recoveryPct: 78, ...ILL }),
  },
  {
    name: 'after a party',
    story: 'Alcohol logged; resting heart rate and breathing up, HRV down, recovery 36.',
    coach: 'That is the alcohol. Easy day, no alarm.',
    must: { intensity: ['rest', 'light'], noFlags: ['ILLNESS_SIGNAL:high'], saysNot: ['well-recovered'] },
    change: today({ recoveryPct: 36, respRate: 15.6, rhrBpm: 59, hrvMs: 44 }),
    alcohol: (age) => age === 0,
  },
  {
    name: 'alcohol and a low recovery alone',
    story: 'Alcohol logged, recovery 30; breathing and temperature as usual.',
    coach: 'One glass too many. Take it easy.',
    must: { intensity: ['rest', 'light'], noFlags: ['ILLNESS_SIGNAL'] },
    differs: 'A coach would name the alcohol; the product names it beside a flag only.',
    change: today({ recoveryPct: 30, rhrBpm: 55, hrvMs: 49 }),
    alcohol: (age) => age === 0,
  },
  {
    name: 'resting heart rate up for three nights',
    story: 'Resting heart rate 9 beats above the usual on three nights, nothing else.',
    coach: 'Take it easier until it is back.',
    must: { intensity: ['light', 'moderate'], flags: ['RHR_ELEVATED'] },
    change: during(2, 0, { rhrBpm: 61, recoveryPct: 55 }),
  },
  {
    name: 'SpO2 missing',
    story: 'A strap that measures no blood oxygen.',
    coach: 'Changes nothing.',
    must: { intensity: ['moderate'], flags: [], nulls: { 'today.spo2': 'not_measured' } },
    change: () => ({ spo2Pct: null }),
  },
  {
    name: 'HRV not measured',
    story: 'An export without HRV.',
    coach: 'Advise by recovery and sleep, leave HRV out.',
    must: {
      intensity: ['moderate'],
      noFlags: ['HRV_LOW_SUSTAINED', 'HRV_CV_HIGH'],
      saysNot: ['HRV'],
      nulls: { 'today.hrv': 'not_measured', 'today.hrv_7d': 'insufficient_data' },
    },
    change: () => ({ hrvMs: null }),
  },
];
