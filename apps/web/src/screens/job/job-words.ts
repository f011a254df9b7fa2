import type { Job } from '../../api/types';
import { isReadable, JOB_TITLES } from './step-words';

/** Where the main button of a job leads: to a screen, or to a file of the API. */
export type JobGoal =
  { name: string; to: '/' | '/models' | '/insights' } | { name: string; download: '/api/v1/me/export' };

interface KindWords {
  /** The title while it runs. */
  running: string;
  goal: JobGoal;
  /** The goal can be reached before the job has ended, once its days have been assessed. */
  early?: true;
  /** The first part of the keys of queries whose answers it changes; left out: all. */
  changes?: readonly string[];
}

const DAY: JobGoal = { name: 'See your day', to: '/' };

const KINDS: Record<string, KindWords> = {
  upload: { running: JOB_TITLES.running, goal: DAY, early: true },
  nightly: { running: 'Going over your days again', goal: DAY, early: true },
  train: { running: 'Training your models', goal: { name: 'See your models', to: '/models' } },
  insights: {
    running: 'Looking for patterns',
    goal: { name: 'See your insights', to: '/insights' },
    changes: ['insights', 'journal', 'reports', 'summary'],
  },
  export: {
    running: 'Packing your data',
    goal: { name: 'Download', download: '/api/v1/me/export' },
    changes: [],
  },
};

/** A newer server may know kinds of which this page has not heard. */
const UNHEARD_OF: KindWords = { running: 'At work', goal: DAY };

const wordsOf = ({ kind }: Job): KindWords =>
  Object.hasOwn(KINDS, kind) ? (KINDS[kind] ?? UNHEARD_OF) : UNHEARD_OF;

export const jobTitle = (job: Job): string =>
  job.status === 'running' ? wordsOf(job).running : JOB_TITLES[job.status];

/** What the job was for, as soon as it is there; null before, and where it did not come to it. */
export function jobGoal(job: Job): JobGoal | null {
  const { goal, early = false } = wordsOf(job);
  const isThere =
    job.status === 'completed' || job.status === 'completed_with_warnings' || (early && isReadable(job));
  return isThere ? goal : null;
}

/** Whether answers under a key may be out of date when the job has brought something. The job itself tells its own news. */
export function isChangedBy(job: Job, queryKey: readonly unknown[]): boolean {
  const [first, second] = queryKey;
  if (first === 'jobs') return second !== job.id;
  const { changes } = wordsOf(job);
  return changes === undefined || changes.some((name) => name === first);
}
