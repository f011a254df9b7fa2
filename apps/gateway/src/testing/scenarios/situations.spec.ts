import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampleDeviation } from '@whoop/statistics';
import { ROOT } from '@whoop/testing';
import type { SummaryDto } from '../../dashboard/summary/summary.dto';
import { historyOf } from './athlete';
import { brokenMusts, countOf } from './broken-musts';
import { renderScenarios } from './render';
import { SITUATIONS } from './situations';
import { summaryOfSituation } from './summary-of-situation';

const expected = JSON.parse(readFileSync(join(__dirname, 'expected-summaries.json'), 'utf8')) as Record<
  string,
  SummaryDto
>;

it('has at least 40 situations, each by a name of its own, with two things or more that a coach insists on', () => {
  expect(new Set(SITUATIONS.map(({ name }) => name)).size).toBe(SITUATIONS.length);
  expect(SITUATIONS.length).toBeGreaterThanOrEqual(40);
  expect(SITUATIONS.filter(({ must }) => countOf(must) < 2).map(({ name }) => name)).toEqual([]);
  expect(Object.keys(expected)).toEqual(SITUATIONS.map(({ name }) => name));
});

it('is written down as it is said: run `npm run scenarios` and read what changed', () => {
  expect(renderScenarios().page).toBe(readFileSync(join(ROOT, 'docs/SCENARIOS.md'), 'utf8'));
});

it('is of an athlete who varies as people do', () => {
  const { days } = historyOf(SITUATIONS.find(({ name }) => name === 'ordinary day')!);
  const spread = (values: (number | null)[]): number =>
    sampleDeviation(values.filter((value) => value !== null)) ?? NaN;
  const within = (value: number, least: number, most: number): void => {
    expect(value).toBeGreaterThan(least);
    expect(value).toBeLessThan(most);
  };
  within(spread(days.map(({ recoveryPct }) => recoveryPct)), 16, 19);
  within(spread(days.map(({ hrvMs }) => hrvMs && Math.log(hrvMs))), 0.11, 0.15);
  within(spread(days.map(({ rhrBpm }) => rhrBpm)), 2, 3);
  within(spread(days.map(({ sleepMin }) => sleepMin)), 40, 52);
  within(spread(days.map((day) => day.strain)), 2.3, 4);
});

describe.each(SITUATIONS.map((situation) => [situation.name, situation] as const))(
  '%s',
  (name, situation) => {
    const summary = summaryOfSituation(situation);

    it('is answered as before', () => {
      expect(summary).toEqual(expected[name]);
    });

    it('is answered as it must be', () => {
      expect(brokenMusts(situation.must, summary)).toEqual([]);
    });

    it('is of days that agree with themselves', () => {
      const { days, workouts } = historyOf(situation);
      for (const day of days) {
        const own = workouts.filter(({ cycleStartUtcMs }) => cycleStartUtcMs === day.cycleStartUtcMs);
        expect(day.workoutsCount ?? 0).toBe(own.length);
        for (const { strain } of own) expect(strain).toBeLessThanOrEqual(day.strain ?? 0);
        if (day.sleepMin === null) continue;
        expect(day.lightMin! + day.deepMin! + day.remMin!).toBeCloseTo(day.sleepMin, 6);
        expect((day.sleepWakeUtcMs! - day.sleepOnsetUtcMs!) / 60_000).toBeCloseTo(day.inBedMin!, 6);
      }
    });

    it('does not contradict itself', () => {
      const { recommendation, tomorrow } = summary;
      if (recommendation === null) throw new Error('There is always a recommendation.');
      const { lo, hi } = recommendation.strain_target;
      expect(lo).toBeLessThan(hi);
      if (recommendation.intensity_level === 'rest')
        expect(recommendation.notes).not.toContain('well-recovered');
      expect(recommendation.notes.split(/(?<=[.!?]) /).length).toBeLessThanOrEqual(4);
      if (tomorrow) expect(tomorrow.lo).toBeLessThan(tomorrow.hi);
    });
  },
);
