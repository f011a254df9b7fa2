import { during, today } from '../situation';
import type { Situation } from '../situation';

/** Of how recovered the athlete is this morning. */
export const READINESS: readonly Situation[] = [
  {
    name: 'fully rested',
    story: 'Recovery 88, 8 h 20 of sleep, HRV up.',
    coach: 'Go for the key session.',
    must: { intensity: ['high'], noFlags: ['SLEEP_DEBT', 'HIGH_LOAD_RATIO'], says: ['key session'] },
    change: today({ recoveryPct: 88, sleepMin: 500, hrvMs: 72, rhrBpm: 49 }),
  },
  {
    name: 'nearly green, well slept',
    story: 'Recovery 66, sleep near need, HRV above its usual.',
    coach: 'Close to green and everything backs it: a harder session is fine.',
    must: { intensity: ['high'], reasons: ['NEAR_GREEN'], says: ['close to green'] },
    change: today({ recoveryPct: 66, sleepMin: 470, hrvMs: 65 }),
  },
  {
    name: 'red morning',
    story: 'Recovery 20, HRV down, resting heart rate up a little; nothing else.',
    coach: 'Rest.',
    must: { intensity: ['rest'], noFlags: ['ILLNESS_SIGNAL'], saysNot: ['well-recovered', 'key session'] },
    change: today({ recoveryPct: 20, hrvMs: 49, rhrBpm: 55 }),
  },
  {
    name: 'low but fresh after a rest day',
    story: 'Recovery 29 after a day of strain 5 and a full night.',
    coach: 'An easy spin is fine, nothing more.',
    must: { intensity: ['light'], reasons: ['ACTIVE_RECOVERY'] },
    strain: (age, usual) => (age === 1 ? 5 : usual),
    change: today({ recoveryPct: 29, sleepMin: 470, hrvMs: 53 }),
  },
  {
    name: 'HRV below its band',
    story: 'HRV clearly down for ten days, recovery middling.',
    coach: 'Your body asks for easier days until HRV is back.',
    must: { intensity: ['light', 'moderate'], flags: ['HRV_LOW_SUSTAINED'], says: ['HRV'] },
    change: during(9, 0, { hrvMs: 47, recoveryPct: 52 }),
  },
  {
    name: 'HRV low for four days',
    story: 'Four mornings of low HRV.',
    coach: 'Keep an eye on it; one step down if it lasts.',
    must: { noFlags: ['HRV_LOW_SUSTAINED:high'], intensity: ['light', 'moderate'], says: ['HRV'] },
    change: during(3, 0, { hrvMs: 47, recoveryPct: 50 }),
  },
  {
    name: 'red for most of a week',
    story: 'Recovery between 24 and 33 on five of the last seven days.',
    coach: 'Two easy days, and look for the cause.',
    must: { intensity: ['rest', 'light'], flags: ['LOW_RECOVERY_SUSTAINED'] },
    change: (age) => ([0, 1, 2, 4, 5].includes(age) ? { recoveryPct: 24 + 2 * (age % 4), hrvMs: 50 } : {}),
  },
  {
    name: 'recovery missing today',
    story: 'Slept with the strap, but WHOOP gave no recovery.',
    coach: 'Go by sleep and feel, nothing hard.',
    must: {
      intensity: ['light', 'moderate'],
      reasons: ['NO_RECOVERY'],
      nulls: { 'today.recovery_score': 'not_measured' },
    },
    change: today({ recoveryPct: null }),
  },
  {
    name: 'a recovery without a night',
    story: 'WHOOP gave recovery, HRV and heart rate, but the export holds no sleep for last night.',
    coach: 'Go by the recovery; say that the night is missing.',
    must: {
      intensity: ['moderate'],
      nulls: { 'today.sleep_hours': 'not_measured' },
      saysNot: ['Good sleep', 'You slept'],
    },
    differs: 'A coach would say in a sentence that the night is missing; here the field says so.',
    change: today({
      sleepSource: null,
      sleepOnsetUtcMs: null,
      sleepWakeUtcMs: null,
      sleepMin: null,
      inBedMin: null,
      awakeMin: null,
      lightMin: null,
      deepMin: null,
      remMin: null,
      sleepEfficiencyPct: null,
      sleepPerformancePct: null,
      sleepNeedMin: null,
      whoopDebtMin: null,
    }),
  },
];
