import { generateExport, LANGUAGES, VARIANTS } from '@whoop/testing';
import type { SyntheticExport } from '@whoop/testing';
import { importExport } from './import-export';
import type { Imported } from './import-export';

const nothing = { stored: { cycles: [], sleeps: [], workouts: [], journal: [] }, coverage: [], ranks: [] };

function importOf({ zip }: SyntheticExport): Imported {
  const outcome = importExport(
    { ...nothing, bytes: zip, uploadId: 'u1', sha256: 'a'.repeat(64), latestMs: Infinity },
    () => undefined,
  );
  if (!outcome.ok) throw new Error(`${outcome.code}: ${outcome.message}`);
  return outcome;
}

const sum = <T>(rows: T[], value: (row: T) => number | null): number =>
  rows.reduce((total, row) => total + (value(row) ?? 0), 0);

describe.each(LANGUAGES)('five years with every quirk in %s', (locale) => {
  it.each(VARIANTS)('come back row by row, sum by sum and day by day from exporter %s', (variant) => {
    const made = generateExport({ days: 1_900, seed: 7, locale, variant });
    const { counts, sums, files, days: meant, range } = made.truth;
    const { days, report, changed, unassigned } = importOf(made);

    expect(unassigned).toEqual({ sleeps: 0, workouts: 0, journal: 0 });

    expect(report.range).toEqual(range);
    expect(report.counts).toEqual({
      cycles: counts.cycles,
      sleeps: counts.sleeps + counts.naps,
      workouts: counts.workouts,
      journal: counts.journalAnswers,
    });
    for (const file of report.files) {
      const written = files[file.kind];
      expect(file).toMatchObject({ language: locale, rowsRead: written.rows, rowsUsed: written.usable });
      expect(file.rowsSkipped).toBe(written.duplicates + written.unattributable);
    }
    expect({
      recoveryPct: sum(changed.cycles, (cycle) => cycle.recoveryPct),
      hrvMs: sum(changed.cycles, (cycle) => cycle.hrvMs),
      asleepMin: sum(
        changed.sleeps.filter(({ nap }) => !nap),
        (sleep) => sleep.asleepMin,
      ),
      napMin: sum(
        changed.sleeps.filter(({ nap }) => nap),
        (sleep) => sleep.asleepMin,
      ),
      workoutMin: sum(changed.workouts, (workout) => workout.durationMin),
      workoutEnergyKcal: sum(changed.workouts, (workout) => workout.energyKcal),
      answeredYes: changed.journal.filter(({ answeredYes }) => answeredYes).length,
    }).toEqual({
      recoveryPct: sums.recoveryPct,
      hrvMs: sums.hrvMs,
      asleepMin: sums.asleepMin,
      napMin: sums.napMin,
      workoutMin: sums.workoutMin,
      workoutEnergyKcal: sums.workoutEnergyKcal,
      answeredYes: sums.answeredYes,
    });
    expect(sum(changed.cycles, (cycle) => cycle.strain)).toBeCloseTo(sums.strain, 6);
    expect(days).toHaveLength(meant.length);
    meant.forEach((day, index) => expect(days[index]).toEqual(day));
  });
});
