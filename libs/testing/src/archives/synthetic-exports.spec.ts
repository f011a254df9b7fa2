import { readExport } from '@whoop/sources';
import type { RecordKind } from '@whoop/sources';
import { generateExport } from '../synthetic/generate-export';
import { LANGUAGES, VARIANTS } from '../synthetic/options';

const KINDS: readonly RecordKind[] = ['cycles', 'sleeps', 'workouts', 'journal'];
const CASES = LANGUAGES.flatMap((locale) => VARIANTS.map((variant) => ({ locale, variant })));
const sum = (values: readonly (number | null)[]): number =>
  values.reduce<number>((total, value) => total + (value ?? 0), 0);

describe('realistic exports of known content', () => {
  it.each(CASES)('are read to the last row: $locale $variant', ({ locale, variant }) => {
    const { zip, truth } = generateExport({ days: 500, seed: 11, locale, variant });
    const { report, records } = readExport(zip);
    for (const kind of KINDS) {
      const { rows, usable, duplicates, unattributable } = truth.files[kind];
      const file = report.files.find((read) => read.kind === kind)!;
      expect(file).toMatchObject({ language: locale, rowsRead: rows, rowsUsed: usable, unknownColumns: [] });
      expect(file.rowsSkipped).toBe(duplicates + unattributable);
    }
    expect(report.counts).toEqual({
      cycles: truth.counts.cycles,
      sleeps: truth.counts.sleeps + truth.counts.naps,
      workouts: truth.counts.workouts,
      journal: truth.counts.journalAnswers,
    });
    expect(sum(records.cycles.map(({ recoveryPct }) => recoveryPct))).toBe(truth.sums.recoveryPct);
    expect(sum(records.cycles.map(({ strain }) => strain))).toBeCloseTo(truth.sums.strain, 6);
    expect(sum(records.sleeps.filter(({ nap }) => nap).map(({ asleepMin }) => asleepMin))).toBe(
      truth.sums.napMin,
    );
    expect(records.journal.filter(({ answeredYes }) => answeredYes)).toHaveLength(truth.sums.answeredYes);
  });
});
