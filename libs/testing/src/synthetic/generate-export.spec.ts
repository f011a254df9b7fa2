import { readExport } from '@whoop/sources';
import { planCalendar } from './calendar';
import { generateExport } from './generate-export';
import { dateOf } from './local-clock';
import { LANGUAGES, type Quirk, QUIRKS, settingsOf, VARIANTS } from './options';

const NONE: ReadonlySet<Quirk> = new Set();

describe('generateExport', () => {
  it('gives equal bytes for equal options', () => {
    const once = generateExport({ days: 90, seed: 4 });
    const again = generateExport({ days: 90, seed: 4 });
    expect(Buffer.from(again.zip).equals(Buffer.from(once.zip))).toBe(true);
    expect(again.truth).toEqual(once.truth);
  });

  it('makes another person of another seed', () => {
    const one = generateExport({ days: 90, seed: 4 });
    const other = generateExport({ days: 90, seed: 5 });
    expect(other.truth.sums).not.toEqual(one.truth.sums);
  });

  it('leaves the nights alone when a quirk of the journal is switched on', () => {
    const plain = generateExport({ days: 90, seed: 4, quirks: NONE });
    const quirky = generateExport({ days: 90, seed: 4, quirks: new Set<Quirk>(['orphans', 'twins']) });
    expect(quirky.files[1]).toEqual(plain.files[1]);
    expect(quirky.files[2]).toEqual(plain.files[2]);
    expect(quirky.truth.sums.recoveryPct).toBe(plain.truth.sums.recoveryPct);
  });

  it('lives the same life in every variant, of which V1 does not show the consistency', () => {
    const [first, ...others] = VARIANTS.map((variant) => generateExport({ days: 90, seed: 4, variant }));
    expect(first?.truth.days.every((day) => day.sleepConsistencyPct === null)).toBe(true);
    for (const { truth } of others) {
      expect(truth.sums).toEqual(first?.truth.sums);
      expect(truth.days.some((day) => day.sleepConsistencyPct !== null)).toBe(true);
    }
  });

  it('has the volume of a real five-year export by default', () => {
    for (const seed of [1, 7]) {
      const { counts } = generateExport({ days: 1900, seed }).truth;
      expect(Math.abs(counts.cycles - 1890)).toBeLessThan(20);
      expect(Math.abs(counts.workouts - 1800)).toBeLessThan(130);
      expect(Math.abs(counts.journalAnswers - 9000)).toBeLessThan(600);
    }
  });

  it('follows the wished density of workouts and answers', () => {
    const { counts } = generateExport({
      days: 400,
      seed: 3,
      workoutsPerDay: 2.5,
      journalPerDay: 20,
      quirks: NONE,
    }).truth;
    expect(counts.workouts / 400).toBeGreaterThan(2.1);
    expect(counts.workouts / 400).toBeLessThan(2.7);
    expect(counts.journalAnswers / 400).toBeGreaterThan(18);
    expect(counts.journalAnswers / 400).toBeLessThan(22);
  });

  it('can leave workouts and journal out', () => {
    const { counts, files } = generateExport({
      days: 40,
      seed: 3,
      workoutsPerDay: 0,
      journalPerDay: 0,
      quirks: NONE,
    }).truth;
    expect(counts).toMatchObject({ workouts: 0, journalAnswers: 0 });
    expect(files.journal.rows).toBe(0);
  });

  it('ends on the wished day', () => {
    const { truth } = generateExport({ days: 5, seed: 1, endDate: '2025-03-01', quirks: NONE });
    expect(truth.range).toEqual({ firstDay: '2025-02-25', lastDay: '2025-03-01' });
    expect(truth.days.map((day) => day.date)).toHaveLength(5);
  });

  it('fits 10,000 days with all absences before its usual end, and ends later for more', () => {
    const datesOf = (days: number, seed: number): [string, string] => {
      const slots = planCalendar(settingsOf({ days, seed })).flat();
      return [dateOf(slots[0]!.day), dateOf(slots.at(-1)!.day)];
    };
    for (let seed = 0; seed < 50; seed++) {
      expect(datesOf(10_000, seed)[0] >= '1990').toBe(true);
      expect(datesOf(10_000, seed)[1]).toBe('2026-07-12');
      expect(datesOf(20_000, seed)[0] >= '1990').toBe(true);
    }
    expect(datesOf(20_000, 1)[1] > '2060').toBe(true);
  });

  it('is read to the last day when it is as long as can be', () => {
    const { zip, truth } = generateExport({ days: 10_000, seed: 1, workoutsPerDay: 0, journalPerDay: 0 });
    const { report } = readExport(zip, { latestMs: Date.UTC(2026, 6, 14) });
    expect(report.range).toEqual(truth.range);
    expect(report.issueCounts.date_out_of_range ?? 0).toBe(0);
  });

  it('works for every short history, language, variant and single quirk', () => {
    for (const days of [1, 2, 3, 4, 5, 6, 7, 8, 9, 13, 20, 31, 45]) {
      expect(generateExport({ days, seed: days }).truth.counts.cycles).toBeGreaterThan(0);
    }
    for (const locale of LANGUAGES) {
      for (const variant of VARIANTS)
        expect(generateExport({ days: 30, seed: 2, locale, variant }).files).toHaveLength(4);
    }
    for (const quirk of QUIRKS) {
      expect(generateExport({ days: 30, seed: 2, quirks: new Set([quirk]) }).truth.options.quirks).toEqual([
        quirk,
      ]);
    }
  });

  it.each([
    [{ days: 0, seed: 1 }, 'days'],
    [{ days: 1.5, seed: 1 }, 'days'],
    [{ days: 10, seed: 0.5 }, 'seed'],
    [{ days: 10, seed: 1, endDate: '2026-02-30' }, 'endDate'],
    [{ days: 10, seed: 1, endDate: 'soon' }, 'endDate'],
    [{ days: 9000, seed: 1, endDate: '2010-07-12' }, 'endDate'],
    [{ days: 10, seed: 1, workoutsPerDay: -1 }, 'workoutsPerDay'],
    [{ days: 10, seed: 1, journalPerDay: Number.NaN }, 'journalPerDay'],
  ])('refuses %j and names the option', (options, named) => {
    expect(() => generateExport(options)).toThrow(new RegExp(`^${named} must`));
  });
});
