import { bannedWordsIn, computeFeatures } from '@whoop/athlete';
import { simulatedAthlete } from './fixtures/athlete';
import type { PlantedQuestion, SimulatedAthlete } from './fixtures/athlete';
import { findInsights, whyNoInsights } from './find-insights';
import type { HistoryRecords } from './history/history';
import type { Insight } from './insight';

// A search takes a second here: Jest's module registry slows every call of Math.
jest.setTimeout(60_000);

const habit = (points: number, more: Partial<PlantedQuestion> = {}): PlantedQuestion => ({
  question: 'Consumed alcohol?',
  points,
  rate: 0.3,
  ...more,
});
const search = (records: HistoryRecords, more: { before?: readonly Insight[]; sensitive?: boolean } = {}) =>
  findInsights({ ...records, sensitive: false, before: [], ...more });
const found = (athlete: Omit<SimulatedAthlete, 'seed'>, key: string, seed = 1): Insight =>
  search(simulatedAthlete({ ...athlete, seed })).insights.find((one) => one.key === key)!;
const ALCOHOL = 'journal:alcohol:recovery:0';

describe('a habit with an effect', () => {
  it('is found with its size, its range and its days', () => {
    const insight = found({ days: 300, journal: [habit(-14)] }, ALCOHOL);
    expect(insight).toMatchObject({ verdict: 'worsens', published: true, unit: 'points', change: 'new' });
    expect(insight.intervalLow).toBeLessThanOrEqual(-14);
    expect(insight.intervalHigh).toBeGreaterThanOrEqual(-14);
    expect(insight.evidence?.rows).toHaveLength(insight.counts['exposed']! + insight.counts['unexposed']!);
    expect(insight.description).toMatch(
      /^On days after alcohol, your recovery tended to be \d+ points lower than on similar days \(likely \d+–\d+; \d+ vs \d+ days\)\.$/,
    );
  });

  it('is not taken for one where there are too few days, and says what it takes', () => {
    const insight = found({ days: 60, journal: [habit(-14, { rate: 0.05 })] }, ALCOHOL);
    expect(insight).toMatchObject({
      published: false,
      verdict: 'inconclusive',
      effect: null,
      evidence: null,
    });
    expect(insight.learning).toMatchObject({ need: 6, of: 'days with it', smallestEffect: null });
  });
});

describe('the traps', () => {
  const quiet = (athlete: Omit<SimulatedAthlete, 'seed'>, key = ALCOHOL): void => {
    const claims = [1, 2, 3, 4].filter((seed) => {
      const insight = found(athlete, key, seed);
      return insight.published && insight.verdict !== 'no_effect';
    });
    expect(claims).toEqual([]);
  };

  it('weekends: a weekend habit is not what makes weekends different', () => {
    quiet({
      days: 300,
      weekend: { recovery: -12, sleepMin: 60 },
      journal: [habit(0, { rate: 0.1, weekendRate: 0.8 })],
    });
  });

  it('drift over years, and a habit that became more frequent with it', () => {
    const late = [
      habit(0, { rate: 0.15, between: [0, 200] }),
      habit(0, { question: 'Any alcohol?', rate: 0.7, between: [201, 400] }),
    ];
    quiet({ days: 400, driftPerDay: 0.1, journal: late });
  });

  it('a habit that comes in long runs, and a recovery that does', () => {
    quiet({ days: 300, autocorrelation: 0.6, journal: [habit(0, { clustering: 0.95 })] });
  });

  it('a habit that starts half-way: no day without it is near a day with it', () => {
    const halves = [
      habit(0, { rate: 0, between: [0, 149] }),
      habit(0, { question: 'Any alcohol?', rate: 1, between: [150, 300] }),
    ];
    quiet({ days: 300, driftPerDay: 0.2, journal: halves });
  });

  it('always yes: nothing to compare with, and it says so', () => {
    const insight = found({ days: 200, journal: [habit(-10, { rate: 1 })] }, ALCOHOL);
    expect(insight.learning).toMatchObject({ have: 0, need: 10, of: 'days without it', moreDays: null });
  });

  it('a feeling of today that follows from this morning’s recovery is not what made it: load is looked at a day later', () => {
    // A bad morning makes an easy day; without lag that would read as "load is good for you".
    const records = simulatedAthlete({ days: 300, seed: 3 });
    const days = records.days.map((day) => ({ ...day, load: 100 + 2 * (day.recoveryPct! - 58), strain: 10 }));
    const features = computeFeatures(days, { naps: [], workouts: [] });
    const reversed = { ...records, days: days.map((day, i) => ({ ...day, ...features[i]! })) };
    const strain = search(reversed).insights.filter(
      ({ key }) => /^(strain|lag)/.test(key) && key.endsWith('recovery:1'),
    );
    for (const insight of strain) expect([insight.key, insight.verdict]).not.toContain('improves');
  });

  it('one habit asked in two wordings counts once', () => {
    const twice = [
      habit(-12, { between: [0, 150] }),
      habit(-12, { question: 'Have any alcoholic drinks?', between: [151, 300] }),
    ];
    const { insights } = search(simulatedAthlete({ days: 300, seed: 2, journal: twice }));
    expect(insights.filter(({ key }) => /^journal:.*:recovery:0$/.test(key)).map(({ key }) => key)).toEqual([
      ALCOHOL,
    ]);
  });

  it('a gap of months: days on both sides are not compared with each other', () => {
    const gap = (t: number) => t >= 140 && t < 260;
    quiet({ days: 400, missing: gap, driftPerDay: 0.15, journal: [habit(0)] });
  });

  it('unanswered is not "no"', () => {
    const insight = found({ days: 200, journal: [habit(-14, { answered: 0.3 })] }, ALCOHOL);
    expect(insight.counts['exposed']! + insight.counts['unexposed']!).toBeLessThan(100);
  });
});

it('is silent where there is nothing', () => {
  const claims = Array.from({ length: 12 }, (_, seed) => {
    const journal = Array.from({ length: 6 }, (__, i) =>
      habit(0, { question: `Habit ${i}?`, rate: 0.1 + 0.08 * i }),
    );
    const { insights } = search(simulatedAthlete({ days: 220, seed: 100 + seed, journal }));
    return insights.some(
      ({ published, verdict, family }) => published && family === 'journal' && verdict !== 'no_effect',
    );
  });
  expect(claims.filter(Boolean).length).toBeLessThanOrEqual(3);
});

describe('a search', () => {
  const athlete = (days: number) =>
    simulatedAthlete({ days, seed: 7, strainPoints: 5, journal: [habit(-12)] });

  it('says the same of the same, byte for byte, whatever the order of the records', () => {
    const records = athlete(250);
    const once = JSON.stringify(search(records));
    expect(JSON.stringify(search({ ...records, journal: [...records.journal].reverse() }))).toBe(once);
  });

  it('changes nothing when it is run again on what it left', () => {
    const records = athlete(250);
    const first = search(records).insights;
    expect(search(records, { before: first }).insights).toEqual(first);
  });

  it('makes no news of one day more', () => {
    const first = search(athlete(250)).insights;
    const { insights } = search(athlete(251), { before: first });
    const before = new Map(first.map((insight) => [insight.key, insight]));
    const news = insights.filter(
      ({ key, changedOn }) => before.has(key) && changedOn !== before.get(key)!.changedOn,
    );
    expect(news.length).toBeLessThanOrEqual(first.length / 20);
  });

  it('writes nothing that the product may not say', () => {
    for (const { title, description, action, method } of search(athlete(250)).insights)
      expect([
        title,
        bannedWordsIn(`${title} ${description} ${action} ${method}`),
        /\bcause/i.test(description),
      ]).toEqual([title, [], false]);
  });

  it('mentions the other outcomes of an exposure in the best ranked one', () => {
    const { insights } = search(athlete(250));
    const alcohol = insights.filter(({ exposure, published }) => exposure === 'alcohol' && published);
    const heads = alcohol.filter(({ mentionedIn }) => mentionedIn === null);
    expect(heads).toHaveLength(1);
    expect(alcohol.length).toBeGreaterThan(1);
    for (const { mentionedIn, key } of alcohol)
      expect(mentionedIn === null ? key : mentionedIn).toBe(heads[0]!.key);
  });

  it('does not look at sensitive questions without the athlete’s word', () => {
    const records = simulatedAthlete({
      days: 200,
      seed: 1,
      journal: [habit(-12, { question: 'Took prescription medication?' })],
    });
    const about = (insights: readonly Insight[]) =>
      insights.filter(({ exposure }) => exposure.includes('medication'));
    expect(about(search(records).insights)).toEqual([]);
    const told = search(records, { sensitive: true }).insights;
    expect(about(told).length).toBeGreaterThan(0);
    expect(about(search(records, { before: told }).insights)).toEqual([]);
  });

  it.each([0, 1, 3, 13, 14, 29, 30])('throws nothing on %i days', (days) => {
    const records = simulatedAthlete({ days, seed: 1, journal: [habit(-12)] });
    if (days < 14) expect(whyNoInsights(records.days)).toEqual({ have: days, need: 14 });
    else
      expect(search(records).insights.every(({ effect }) => effect === null || Number.isFinite(effect))).toBe(
        true,
      );
  });

  it('throws nothing where every measure is unknown', () => {
    const records = simulatedAthlete({ days: 60, seed: 1 });
    const blank = records.days.map((day) =>
      Object.fromEntries(
        Object.entries(day).map(([key, value]) => [
          key,
          typeof value === 'number' && !/UtcMs|offset|cycles/.test(key) ? null : value,
        ]),
      ),
    ) as unknown as HistoryRecords['days'];
    expect(search({ ...records, days: blank }).insights.filter(({ published }) => published)).toEqual([]);
    expect(whyNoInsights(blank)).toEqual({ have: 0, need: 14 });
  });
});
