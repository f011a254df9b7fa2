import { during, today } from '../situation';
import type { Situation } from '../situation';

const SHIFT_DAYS = 4;

/** Of how long and when the athlete sleeps. */
export const SLEEP: readonly Situation[] = [
  {
    name: 'green but hardly slept',
    story: 'Recovery 75 on 4 h 20 of sleep.',
    coach: 'The number is green, the night was not. Take it down a notch.',
    must: { intensity: ['moderate'], reasons: ['SHORT_SLEEP'], says: ['4.3 h'], saysNot: ['Good sleep'] },
    change: today({ recoveryPct: 75, sleepMin: 260 }),
  },
  {
    name: 'short night after a hard day',
    story: 'Strain 17 yesterday, 4 h 50 of sleep, recovery 46.',
    coach: 'Both count against today. Rest or a walk.',
    must: { intensity: ['rest'], says: ['slept'] },
    strain: (age, usual) => (age === 1 ? 17 : usual),
    change: today({ recoveryPct: 46, sleepMin: 290, hrvMs: 54 }),
  },
  {
    name: 'sleep debt',
    story: 'Two weeks of 5 h 40 a night.',
    coach: 'Sleep first.',
    must: { flags: ['SLEEP_DEBT', 'LOW_SLEEP_RUN'], sleepTargetMin: [500, 600], saysNot: ['Good sleep'] },
    change: during(13, 0, { sleepMin: 340 }),
  },
  {
    name: 'two very short nights',
    story: 'Two nights of 4 h 30, recovery 48.',
    coach: 'Protect tonight’s sleep, easy day.',
    must: { intensity: ['rest', 'light'], flags: ['LOW_SLEEP_RUN'], sleepTargetMin: [490, 600] },
    change: during(1, 0, { sleepMin: 270, recoveryPct: 48 }),
  },
  {
    name: 'nap lover',
    story: 'Six hours at night and a nap of 80 min every day; WHOOP lowers the need for naps.',
    coach: 'Night and nap together are about enough. No alarm.',
    must: { noFlags: ['SLEEP_DEBT', 'LOW_SLEEP_RUN'], saysNot: ['well under your need'] },
    change: () => ({ sleepMin: 375, sleepNeedMin: 410 }),
    naps: () => true,
  },
  {
    name: 'shift worker',
    story: `${SHIFT_DAYS} nights of sleep from 11pm and ${SHIFT_DAYS} days of sleep from 8am, in turns.`,
    coach: 'Times follow the rota. Do not grade them, do say that they vary, and name no bedtime.',
    must: {
      flags: ['SLEEP_IRREGULAR'],
      says: ['in bed'],
      saysNot: ['in bed by'],
      nulls: { 'recommendation.bedtime': 'insufficient_data' },
    },
    shiftHours: (age) => (Math.floor(age / SHIFT_DAYS) % 2 === 0 ? 9 : 0),
  },
  {
    name: 'irregular sleeper',
    story: 'Bed and wake times move by up to three hours from day to day.',
    coach: 'Fix the wake time first.',
    must: { flags: ['SLEEP_IRREGULAR'], noFlags: ['SLEEP_DEBT:high'] },
    shiftHours: (age) => [0, 2.5, -1, 3, 0.5, -1.5, 2][age % 7]!,
  },
  {
    name: 'late weekends',
    story: 'Sleeps and wakes three hours later before free days.',
    coach: 'Social jetlag. Bring the weekend closer to the week.',
    must: { flags: ['SLEEP_IRREGULAR'], noFlags: ['SLEEP_IRREGULAR:high'] },
    shiftHours: (age) => ([0, 6].includes((7 * 100 + 1 - age) % 7) ? 3 : 0),
  },
];
