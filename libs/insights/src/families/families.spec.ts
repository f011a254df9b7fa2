import { moved, napsOn, planted, workoutsOn } from '../fixtures/planted';
import type { Plant } from '../fixtures/planted';
import { FAMILY_NAMES } from '../finding';
import type { FamilyName, Finding } from '../finding';
import { historyOf } from '../history/history';
import { verdict } from '../judging/verdict';
import type { Verdict } from '../judging/verdict';
import { FAMILIES } from './families';

jest.setTimeout(30_000);

interface Case extends Plant {
  family: FamilyName;
  key: RegExp;
  finds: Verdict;
  /** A fact is always told; without the plant it is not there at all. */
  isFact?: true;
}

const MINUTE = 60_000;
const isWeekend = (t: number): boolean => t % 7 >= 5;
const late = (t: number): boolean => t % 4 === 1;
const ran = (t: number): boolean => t % 5 === 2;

/** A journal that says yes to alcohol on some days and no on all others. */
const alcoholWhere =
  (drank: (t: number) => boolean): Plant['records'] =>
  (days) => ({
    journal: days.map(({ cycleStartUtcMs }, t) => ({
      cycleStartUtcMs,
      question: 'Alcohol?',
      offsetMin: 0,
      offsetKnown: true,
      answeredYes: drank(t),
    })),
  });

const CASES: readonly Case[] = [
  {
    family: 'weekend',
    key: /^pattern:weekend:workouts$/,
    finds: 'differs',
    change: (_, { t, strength, dice }) => ({
      workoutsCount: dice('trains') < (strength === 1 && isWeekend(t) ? 0.85 : 0.4) ? 1 : 0,
    }),
  },
  {
    family: 'weekend',
    key: /^pattern:weekday:recovery$/,
    finds: 'differs',
    change: (day, { t, strength }) => moved(day, t % 7 === 0 ? -22 * strength : 0),
  },
  {
    family: 'sleep-hours',
    key: /^sleep:hours:recovery:0$/,
    finds: 'improves',
    change: (day, { strength }) => moved(day, 0.16 * strength * (day.sleepMin! - 430)),
  },
  {
    family: 'late-workouts',
    key: /^workout:late:recovery:1$/,
    finds: 'worsens',
    records: (days) => ({
      workouts: workoutsOn(days, (t) => (t % 2 === 1 ? { endHour: late(t) ? 22 : 9 } : null)),
    }),
    change: (day, { t, strength }) => moved(day, t > 0 && late(t - 1) ? -15 * strength : 0),
  },
  {
    family: 'high-load',
    key: /^strain:high:recovery:1$/,
    finds: 'worsens',
    change: (day, { t, days, strength }) =>
      moved(day, t > 0 ? -2.5 * strength * (days[t - 1]!.strain! - 11) : 0),
  },
  {
    family: 'trends',
    key: /^trend:hrv:90$/,
    finds: 'improves',
    change: (day, { t, strength }) => ({
      hrvMs: day.hrvMs! * Math.exp(0.004 * strength * Math.max(0, t - 210)),
    }),
  },
  {
    family: 'journal',
    key: /^journal:alcohol:hrv:0$/,
    finds: 'worsens',
    records: alcoholWhere(ran),
    change: (day, { t, strength }) => ({ hrvMs: day.hrvMs! * Math.exp(ran(t) ? -0.14 * strength : 0) }),
  },
  {
    family: 'journal-next-day',
    key: /^journal:alcohol:recovery:1$/,
    finds: 'worsens',
    records: alcoholWhere(ran),
    change: (day, { t, strength }) => moved(day, t > 0 && ran(t - 1) ? -15 * strength : 0),
  },
  {
    family: 'sports',
    key: /^sport:running:recovery:1$/,
    finds: 'worsens',
    records: (days) => ({
      workouts: workoutsOn(days, (t) => ({ endHour: 12, more: { activity: ran(t) ? 'Running' : 'Yoga' } })),
    }),
    change: (day, { t, strength }) => moved(day, t > 0 && ran(t - 1) ? -14 * strength : 0),
  },
  {
    family: 'sleep-regularity',
    key: /^sleep:regularity:recovery:0$/,
    finds: 'worsens',
    change: (day, { strength, dice }) => {
      const off = dice('regularity') < 0.15;
      const shift = off ? 120 * MINUTE : 0;
      return {
        ...moved(day, off ? -22 * strength : 0),
        sleepOnsetUtcMs: day.sleepOnsetUtcMs! + shift,
        sleepWakeUtcMs: day.sleepWakeUtcMs! + shift,
      };
    },
  },
  {
    family: 'sleep-onset',
    key: /^sleep:onset:recovery:0$/,
    finds: 'worsens',
    change: (day, { strength, dice }) => {
      const shift = 180 * (dice('onset') - 0.5);
      return {
        ...moved(day, -0.2 * strength * shift),
        sleepOnsetUtcMs: day.sleepOnsetUtcMs! + shift * MINUTE,
        sleepWakeUtcMs: day.sleepWakeUtcMs! + shift * MINUTE,
      };
    },
  },
  {
    family: 'naps',
    key: /^nap:late:sleep:1$/,
    finds: 'worsens',
    records: (days) => ({ naps: napsOn(days, (t) => (ran(t) ? 18 : null)) }),
    change: (day, { t, strength }) => ({
      napsCount: ran(t) ? 1 : 0,
      napMin: ran(t) ? 30 : 0,
      sleepMin: day.sleepMin! - (t > 0 && ran(t - 1) ? 50 * strength : 0),
    }),
  },
  {
    family: 'load-lags',
    key: /^lag:load:recovery:2$/,
    finds: 'worsens',
    change: (day, { t, days, strength }) =>
      moved(day, t > 1 ? -2.6 * strength * (days[t - 2]!.strain! - 11) : 0),
  },
  {
    family: 'illness-signals',
    key: /^signal:illness:2024-10-/,
    finds: 'described',
    isFact: true,
    change: (day, { t, strength }) =>
      t >= 280 && t <= 282 && strength === 1
        ? { respRate: day.respRate! + 2.4, skinTempC: day.skinTempC! + 1.6, rhrBpm: day.rhrBpm! + 12 }
        : {},
  },
  {
    family: 'sleep-debt',
    key: /^debt:high:recovery:0$/,
    finds: 'worsens',
    change: (_, { t, dice }) => ({
      sleepMin: t % 24 < 12 ? 330 + 40 * dice('debt') : 540 + 40 * dice('debt'),
    }),
    then: (day, { strength }) => moved(day, (day.sleepDebtMin ?? 0) >= 300 ? -14 * strength : 0),
  },
  {
    family: 'records',
    key: /^record:recovery$/,
    finds: 'described',
    isFact: true,
    change: (day, { t, strength }) =>
      t === 295 && strength === 1 ? { recoveryPct: 150 } : moved(day, t < 30 ? 30 : 0),
  },
  {
    family: 'seasons',
    key: /^season:hrv$/,
    finds: 'differs',
    days: 700,
    change: (day, { t, strength }) => ({
      hrvMs: day.hrvMs! * Math.exp(0.15 * strength * Math.sin((2 * Math.PI * t) / 365)),
    }),
  },
  {
    family: 'change-points',
    key: /^change:recovery:2024-09-/,
    finds: 'worsens',
    isFact: true,
    change: (day, { t, strength }) => moved(day, t >= 250 ? -18 * strength : 0),
  },
  {
    family: 'travel',
    key: /^travel:east$/,
    finds: 'worsens',
    change: (day, { t, strength }) => {
      const since = (t - 60) % 50;
      const isAway = t >= 60 && since < 20;
      return { ...moved(day, isAway && since < 7 ? -30 * strength : 0), offsetMin: isAway ? 300 : 0 };
    },
  },
  {
    family: 'intensity',
    key: /^intensity:zones$/,
    finds: 'described',
    isFact: true,
    records: (days, strength) => ({
      workouts: workoutsOn(days, (t) =>
        strength === 1 && t % 3 === 0
          ? { endHour: 12, more: { zone1Pct: 10, zone2Pct: 40, zone3Pct: 20, zone4Pct: 20, zone5Pct: 10 } }
          : null,
      ),
    }),
  },
  {
    family: 'heart-rate-efficiency',
    key: /^efficiency:hr:running$/,
    finds: 'improves',
    records: (days, strength) => ({
      workouts: workoutsOn(days, (t) =>
        t % 3 === 0
          ? {
              endHour: 12,
              more: {
                avgHrBpm: 150 - 0.12 * strength * (t - 210) + ((t * 37) % 11) - 5,
                strain: 9 + ((t * 13) % 5),
              },
            }
          : null,
      ),
    }),
  },
];

/** As if it were the only test. */
const verdictOf = (finding: Finding): Verdict =>
  finding.fact !== null
    ? 'described'
    : finding.estimate === null
      ? 'inconclusive'
      : verdict(finding.estimate, finding.estimate.p, finding);
const findIn = (one: Case, strength: 0 | 1): Finding | undefined =>
  FAMILIES[one.family](historyOf(planted(one, strength))).find(({ key }) => one.key.test(key));

it('has a planted case for every family', () => {
  expect([...new Set(CASES.map(({ family }) => family))]).toEqual([...FAMILY_NAMES]);
});

describe.each(CASES.map((one) => [one.key.source, one] as const))('%s', (_, one) => {
  it('finds what was planted, and shows the days', () => {
    const finding = findIn(one, 1);
    expect(finding).toBeDefined();
    expect(verdictOf(finding!)).toBe(one.finds);
    const wording = finding!.say(one.finds)!;
    expect(wording.title).not.toBe('');
    expect(`${wording.title} ${wording.description}`).not.toMatch(/undefined|null|NaN|Infinity/);
    const { columns, rows } = finding!.evidence();
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row).toHaveLength(columns.length);
  });

  it('claims nothing of the same history without it', () => {
    const finding = findIn(one, 0);
    if (one.isFact) expect(finding).toBeUndefined();
    else expect(['no_effect', 'inconclusive', 'described']).toContain(verdictOf(finding!));
  });
});
