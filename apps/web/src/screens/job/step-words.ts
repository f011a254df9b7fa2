import type { Job, JobStep } from '../../api/types';

const NAMES: Record<string, [title: string, what: string]> = {
  'ingest-upload': ['Read the export', 'Unpacked, every row checked, merged into days'],
  'compute-features': ['Learn what is usual', 'Baselines, load, sleep debt, regularity'],
  'assess-days': ['Assess the days', 'Advice, forecast, scores and flags'],
  'train-models': ['Train your models', 'Judged on days they have not seen'],
  'find-insights': ['Look for patterns', 'Only what holds up against chance is told'],
  'export-data': ['Pack your data', 'Every table as CSV and JSON, and the uploaded files'],
};

export interface StepLine {
  key: string;
  title: string;
  what: string;
  state: JobStep['state'];
  progress: number;
  /** "attempt 2", once it is not the first. */
  attempt: string | null;
}

/** The steps of a job in people's words. The days are assessed a second time with the new models. */
export function stepLines({ steps }: Job): StepLine[] {
  return steps.map(({ name, state, progress, attempts }, index) => {
    const [title, what] = NAMES[name] ?? [name.replaceAll('-', ' '), ''];
    const again = steps.slice(0, index).some((earlier) => earlier.name === name);
    return {
      key: `${name}-${index}`,
      title: again ? 'Assess again, with your models' : title,
      what: again ? 'Only where they have beaten what is simpler' : what,
      state,
      progress,
      attempt: attempts > 1 ? `attempt ${attempts}` : null,
    };
  });
}

/** The dashboard can be opened once the days have been assessed, while models still train. */
export const isReadable = ({ steps, status }: Job): boolean =>
  status === 'completed' ||
  status === 'completed_with_warnings' ||
  steps.some(({ name, state }) => name === 'assess-days' && state === 'done');

export const JOB_TITLES: Record<Job['status'], string> = {
  queued: 'Waiting for its turn',
  running: 'Working through your days',
  completed: 'Done',
  completed_with_warnings: 'Done, with something to know',
  failed: 'It did not work',
  cancelled: 'Cancelled',
};
