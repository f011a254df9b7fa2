import { during, today } from '../situation';
import type { Situation } from '../situation';

const TAPER_DAYS = 14;
const HOLIDAY_DAYS = 14;
const BREAK_DAYS = 21;

/** Of the load of the last days and weeks. */
export const TRAINING_LOAD: readonly Situation[] = [
  {
    name: 'taper',
    story: `${TAPER_DAYS} days of clearly less load before a race.`,
    coach: 'Load is low on purpose, that is fine; you are fresh.',
    must: { intensity: ['high'], flags: ['LOAD_LOW'], saysNot: ['room to build'] },
    strain: (age, usual) => (age <= TAPER_DAYS ? 6 : usual + 2),
    change: today({ recoveryPct: 82, hrvMs: 70, rhrBpm: 50, sleepMin: 470 }),
  },
  {
    name: 'three hard days in a row',
    story: 'Strain 14 on each of the last three days, recovery 72.',
    coach: 'Three in a row is enough. Moderate at most.',
    must: { intensity: ['moderate', 'light'], reasons: ['HARD_STREAK'] },
    strain: (age, usual) => (age <= 3 ? 14 : usual),
    change: today({ recoveryPct: 72 }),
  },
  {
    name: 'hard block',
    story: 'Five days in a row at strain 16, recovery falling to 52.',
    coach: 'You have stacked hard days. Easy today, and sleep more, not less.',
    must: {
      intensity: ['rest', 'light'],
      flags: ['HIGH_LOAD_RATIO'],
      strainUpTo: [5.5, 10],
      sleepTargetMin: [460, 540],
    },
    strain: (age, usual) => (age <= 5 ? 16 : usual),
    change: today({ recoveryPct: 52 }),
  },
  {
    name: 'sharp jump of load',
    story: 'A week of five strain points above the usual on every day.',
    coach: 'That is a lot more than you are used to. Back off, whatever the recovery says.',
    must: {
      intensity: ['light'],
      flags: ['HIGH_LOAD_RATIO'],
      strainUpTo: [5.5, 10],
      says: ['x your usual'],
      saysNot: ['key session'],
    },
    strain: (age, usual) => (age <= 7 ? usual + 5 : usual),
    change: today({ recoveryPct: 84, sleepMin: 480 }),
  },
  {
    name: 'very hard yesterday',
    story: 'Strain 18 yesterday, recovery 44 today.',
    coach: 'Yesterday has to be paid for. Rest.',
    must: { intensity: ['rest'], reasons: ['HARD_YESTERDAY'], says: ['Yesterday was very hard'] },
    strain: (age, usual) => (age === 1 ? 18 : usual),
    change: today({ recoveryPct: 44, hrvMs: 54 }),
  },
  {
    name: 'hard on red days',
    story: 'Trained hard on three red days within the last five.',
    coach: 'Wrong days for hard sessions. Move them.',
    must: { intensity: ['light', 'moderate'], flags: ['HIGH_STRAIN_LOW_RECOVERY'] },
    strain: (age, usual) => ([1, 3, 4].includes(age) ? 15.5 : usual),
    change: (age) => ([1, 3, 4].includes(age) ? { recoveryPct: 28 } : age === 0 ? { recoveryPct: 58 } : {}),
  },
  {
    name: 'holiday',
    story: `${HOLIDAY_DAYS} days of rest and long sleep.`,
    coach: 'Rested. Build back gently.',
    must: { flags: ['LOAD_LOW'], says: ['build back'], saysNot: ['room to build'] },
    differs: 'A coach would keep the first session back shorter than “key session” sounds.',
    strain: (age, usual) => (age <= HOLIDAY_DAYS ? 5 : usual),
    change: during(HOLIDAY_DAYS, 0, { sleepMin: 505, recoveryPct: 74, hrvMs: 66 }),
  },
  {
    name: 'back after an injury',
    story: `${BREAK_DAYS} days of next to nothing, then three first easy days.`,
    coach: 'Careful return. Nothing hard yet.',
    must: { noFlags: ['HIGH_LOAD_RATIO:high', 'LOAD_LOW'], strainUpTo: [5, 11] },
    differs:
      'Nothing here knows of the injury: a green morning still reads as one, and says “room to build”.',
    strain: (age, usual) => (age <= 3 ? 8 : age <= 3 + BREAK_DAYS ? 4.5 : usual),
    change: during(3 + BREAK_DAYS, 0, { recoveryPct: 71 }),
  },
  {
    name: 'monotonous week',
    story: 'Eight days of the very same, rather high load.',
    coach: 'Vary: clearly easy and clearly hard days.',
    must: { flags: ['MONOTONY_HIGH'], saysNot: ['Maintain consistency'] },
    strain: (age, usual) => (age <= 8 ? 12.5 + 0.05 * (age % 3) : usual),
  },
  {
    name: 'trains early',
    story: 'All sessions at 6 in the morning.',
    coach: 'Your time is the early morning.',
    must: { says: ['Early morning (5-8am)', 'Cycling'] },
    strain: (age) => (age % 2 === 0 ? 13 : 7),
    workout: (age) => (age % 2 === 0 ? { hour: 6, activity: 'Cycling', strain: 10 } : null),
  },
  {
    name: 'trains late',
    story: 'All sessions end at 10.30pm, half an hour before sleep; recovered today.',
    coach: 'Earlier would be better for hard days.',
    must: { intensity: ['high'], says: ['Late afternoon (4-7pm)'], saysNot: ['Night (after 9pm)'] },
    strain: (age) => (age % 2 === 0 ? 15 : 8),
    workout: (age) => (age % 2 === 0 ? { hour: 21.5, activity: 'Running', strain: 13.5 } : null),
    change: today({ recoveryPct: 85, sleepMin: 480 }),
  },
];
