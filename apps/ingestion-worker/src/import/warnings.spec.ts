import { readExport } from '@whoop/sources';
import { generateExport, LANGUAGES, QUIRKS, VARIANTS } from '@whoop/testing';
import { warningsOf } from './warnings';

const DAY = '2025-05-08 23:12:40,2025-05-09 22:50:01,UTC+02:00';
const CYCLES = 'Cycle start time,Cycle end time,Cycle timezone,Recovery score %,Respiratory rate (rpm)';

const NONE = { sleeps: 0, workouts: 0, journal: 0 };

const warningsFor = (...lines: string[]): { code: string; message: string }[] =>
  warningsOf(readExport(Buffer.from(lines.join('\n'))).report, NONE);

describe('the warnings of an import', () => {
  it.each(LANGUAGES.flatMap((locale) => VARIANTS.map((variant) => [locale, variant] as const)))(
    'are none for a genuine export in %s of exporter %s, its naps, repeated answers and all',
    (locale, variant) => {
      const quirks = new Set(QUIRKS.filter((quirk) => quirk !== 'orphans'));
      const { report } = readExport(generateExport({ days: 400, seed: 11, locale, variant, quirks }).zip);
      expect(report.issueCounts.duplicate_row).toBeGreaterThan(0);
      expect(warningsOf(report, NONE)).toEqual([]);
    },
  );

  it('name the stored records that no day shows', () => {
    const { report } = readExport(Buffer.from(`${CYCLES}\n${DAY},61,14`));
    expect(warningsOf(report, { sleeps: 1, workouts: 2, journal: 0 })).toEqual([
      {
        code: 'records_without_day',
        message: '3 records were stored that no cycle holds, so no day shows them yet.',
      },
    ]);
  });

  it('leave out repeated rows and values that were not measured', () => {
    expect(warningsFor(CYCLES, `${DAY},61,0.0`, `${DAY},61,0.0`)).toEqual([]);
  });

  it('name the rows that belong to no day', () => {
    expect(warningsFor(CYCLES, `${DAY},61,14`, `${DAY},61,14`, ',,UTCZ,61,14')).toEqual([
      { code: 'rows_skipped', message: '1 row was not used; the import report names each.' },
    ]);
  });

  it('name the values that were emptied', () => {
    expect(warningsFor(CYCLES, `${DAY},161,99`, `${DAY},61,0.0`)).toContainEqual({
      code: 'cells_nulled',
      message: '2 values were unreadable or out of range; the import report names each.',
    });
  });

  it('repeat those of the report', () => {
    expect(warningsFor(CYCLES.replace('%', '% of what'), `${DAY},61,14`).map(({ code }) => code)).toEqual([
      'unknown_columns',
    ]);
  });
});
