import type { Day } from '@whoop/athlete';
import type { RecordKind } from '@whoop/sources';
import { BEHAVIOURS } from './behaviours';
import type { ExportFile } from './export-files';
import type { JournalRows } from './journal-rows';
import type { SyntheticSettings } from './options';
import type { PlannedCycle } from './plan';
import { POINTS_PER_LOAD_SD, RECOVERY_NOISE_SD } from './recovery-model';
import { expectedDays } from './truth-days';

export interface FileTruth {
  name: string;
  /** Rows written, without the header. `rows` = `usable` + `duplicates` + `unattributable`. */
  rows: number;
  usable: number;
  /** Exact copies of another row. */
  duplicates: number;
  /** Rows that name no cycle. */
  unattributable: number;
}

/** How one habit acts on the recovery of the same row, and how often it was answered. 0 points: no effect at all. */
export interface PlantedEffect {
  behaviour: string;
  /** All wordings, trimmed. */
  questions: string[];
  recoveryPoints: number;
  yes: number;
  no: number;
}

/** What a synthetic export holds, in plain JSON: known before anything reads it. */
export interface Truth {
  options: Omit<SyntheticSettings, 'quirks'> & { quirks: string[] };
  files: Record<RecordKind, FileTruth>;
  /** What is stored once duplicates and unattributable rows are gone. `sleeps` are main sleeps. */
  counts: {
    days: number;
    cycles: number;
    sleeps: number;
    naps: number;
    workouts: number;
    journalAnswers: number;
  };
  /** Over all stored rows, nulls left out; sleep and naps in minutes asleep. */
  sums: {
    recoveryPct: number;
    hrvMs: number;
    strain: number;
    asleepMin: number;
    napMin: number;
    workoutMin: number;
    workoutEnergyKcal: number;
    answeredYes: number;
  };
  range: { firstDay: string; lastDay: string };
  effects: PlantedEffect[];
  /** Points of recovery that the day before costs per SD of load (about 115 load points). */
  recoveryPointsPerLoadSd: number;
  noise: {
    /** SD of recovery given everything of the same night: no model of it can do better. */
    recoverySd: number;
    /** Error of the best forecast possible the evening before, in points: SD and mean absolute. Null without a recovery. */
    forecastSd: number | null;
    forecastMae: number | null;
  };
  days: Day[];
}

export function truthOf(
  cycles: readonly PlannedCycle[],
  files: readonly ExportFile[],
  journal: JournalRows,
  settings: SyntheticSettings,
): Truth {
  const days = expectedDays(cycles);
  const counts = countsOf(cycles, days.length);
  return {
    options: { ...settings, quirks: [...settings.quirks] },
    files: fileTruths(files, journal, counts),
    counts,
    sums: sumsOf(cycles),
    range: {
      firstDay: days[0]?.date ?? settings.endDate,
      lastDay: days[days.length - 1]?.date ?? settings.endDate,
    },
    effects: BEHAVIOURS.map(({ name, questions, recoveryPoints }) => {
      const wordings = new Set(questions);
      const answers = cycles.flatMap((cycle) =>
        cycle.answers.filter((answer) => wordings.has(answer.question)),
      );
      const yes = answers.filter((answer) => answer.yes).length;
      return {
        behaviour: name,
        questions: questions.map((question) => question.trim()),
        recoveryPoints,
        yes,
        no: answers.length - yes,
      };
    }),
    recoveryPointsPerLoadSd: POINTS_PER_LOAD_SD,
    noise: { recoverySd: RECOVERY_NOISE_SD, ...forecastErrors(cycles) },
    days,
  };
}

function countsOf(cycles: readonly PlannedCycle[], days: number): Truth['counts'] {
  return {
    days,
    cycles: cycles.length,
    sleeps: sum(cycles.map((cycle) => cycle.nights.length)),
    naps: sum(cycles.map((cycle) => cycle.naps.length)),
    workouts: sum(cycles.map((cycle) => cycle.workouts.length)),
    journalAnswers: sum(cycles.map((cycle) => cycle.answers.length)),
  };
}

function fileTruths(
  files: readonly ExportFile[],
  journal: JournalRows,
  counts: Truth['counts'],
): Truth['files'] {
  const nameOf = (kind: RecordKind) => files.find((file) => file.kind === kind)?.name ?? '';
  const clean = (kind: RecordKind, rows: number): FileTruth => ({
    name: nameOf(kind),
    rows,
    usable: rows,
    duplicates: 0,
    unattributable: 0,
  });
  return {
    cycles: clean('cycles', counts.cycles),
    sleeps: clean('sleeps', counts.sleeps + counts.naps),
    workouts: clean('workouts', counts.workouts),
    journal: {
      name: nameOf('journal'),
      rows: journal.rows.length,
      usable: counts.journalAnswers,
      duplicates: journal.duplicates,
      unattributable: journal.orphans,
    },
  };
}

function sumsOf(cycles: readonly PlannedCycle[]): Truth['sums'] {
  const workouts = cycles.flatMap((cycle) => cycle.workouts);
  return {
    recoveryPct: sum(cycles.map((cycle) => cycle.body?.recoveryPct ?? 0)),
    hrvMs: sum(cycles.map((cycle) => cycle.body?.hrvMs ?? 0)),
    // In tenths first: a sum of 0.1s drifts.
    strain: sum(cycles.map((cycle) => Math.round((cycle.strain ?? 0) * 10))) / 10,
    asleepMin: sum(cycles.flatMap((cycle) => cycle.nights.map((night) => night.measures?.asleepMin ?? 0))),
    napMin: sum(cycles.flatMap((cycle) => cycle.naps.map((nap) => nap.measures?.asleepMin ?? 0))),
    workoutMin: sum(workouts.map((workout) => workout.durationMin)),
    workoutEnergyKcal: sum(workouts.map((workout) => workout.heart?.energyKcal ?? 0)),
    answeredYes: sum(cycles.map((cycle) => cycle.answers.filter((answer) => answer.yes).length)),
  };
}

function forecastErrors(cycles: readonly PlannedCycle[]): {
  forecastSd: number | null;
  forecastMae: number | null;
} {
  const errors = cycles.flatMap(({ body, expectedRecovery }) =>
    body && expectedRecovery !== null ? [body.recoveryPct - expectedRecovery] : [],
  );
  if (errors.length === 0) return { forecastSd: null, forecastMae: null };
  return {
    forecastSd: Math.sqrt(sum(errors.map((error) => error ** 2)) / errors.length),
    forecastMae: sum(errors.map(Math.abs)) / errors.length,
  };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0);
