import type { ImportReport, Job } from '../../api/types';

type StepState = Job['steps'][number]['state'];

const STEPS = ['ingest-upload', 'compute-features', 'assess-days', 'train-models', 'assess-days'];

/** A job whose steps stand in the states given; those not given wait. */
export const aJob = (status: Job['status'], states: readonly StepState[], more: Partial<Job> = {}): Job => ({
  id: '018f6f1e-7f0a-7cc3-8a53-1b0d6f1f3a55',
  kind: 'upload',
  status,
  progress: states.filter((state) => state === 'done').length / STEPS.length,
  upload_id: null,
  steps: STEPS.map((name, index) => ({
    name,
    state: states[index] ?? 'waiting',
    progress: 0.4,
    attempts: 1,
    error: null,
  })),
  warnings: [],
  error: null,
  result: null,
  created_at: '2026-07-12T08:00:00.000Z',
  started_at: null,
  finished_at: null,
  ...more,
});

const running = aJob('running', ['done', 'running']);

export const JOBS: Record<string, Job> = {
  waiting: aJob('queued', []),
  running,
  'tried again': { ...running, steps: running.steps.map((step) => ({ ...step, attempts: 2 })) },
  failed: aJob('failed', ['failed'], {
    error: {
      code: 'unexpected_schema',
      message: 'sleeps.csv lacks 2 columns.',
      errors: [{ file: 'sleeps.csv', line: 1, column: 'Sleep onset', message: 'The column is missing.' }],
    },
  }),
  done: aJob('completed_with_warnings', ['done', 'done', 'done', 'done', 'done'], {
    warnings: [{ code: 'rows_skipped', message: '3 rows were not used; the import report names each.' }],
  }),
};

const file = {
  language: 'en',
  variant: 'V3',
  encoding: 'utf-8',
  delimiter: ',',
  unknown_columns: [],
  missing_columns: [],
};

export const PARTIAL_REPORT: ImportReport = {
  source: 'whoop-export',
  range: { first_day: '2026-02-24', last_day: '2026-07-12' },
  counts: {},
  files: [
    {
      ...file,
      name: 'physiological_cycles.csv',
      kind: 'cycles',
      rows_read: 118,
      rows_used: 118,
      rows_skipped: 0,
      cells_nulled: 0,
    },
    {
      ...file,
      name: 'journal_entries.csv',
      kind: 'journal',
      rows_read: 510,
      rows_used: 504,
      rows_skipped: 6,
      cells_nulled: 2,
    },
  ],
  ignored_entries: [{ name: 'readme.pdf', reason: 'not a file of the export' }],
  issue_counts: { no_cycle_start: 1 },
  warnings: [
    { code: 'missing_file', message: 'The export has no sleeps.csv.', file: 'sleeps.csv', count: 1 },
  ],
  issues: [
    {
      file: 'journal_entries.csv',
      line: 510,
      column: 'Cycle start time',
      effect: 'row_skipped',
      reason: 'no_cycle_start',
      message: 'The row names no cycle, so it belongs to no day; it was not used.',
    },
  ],
};
