import type { Job } from '../../api/types';

export interface Exports {
  /** The newest archive that can be downloaded; null before the first. */
  newest: Job | null;
  /** The one that is being packed. */
  packing: Job | null;
}

/** What there is of archives among jobs, which come with the newest first. */
export function exportsOf(jobs: readonly Job[]): Exports {
  const exports = jobs.filter(({ kind }) => kind === 'export');
  return {
    newest: exports.find(({ status }) => status === 'completed') ?? null,
    packing: exports.find(({ status }) => status === 'queued' || status === 'running') ?? null,
  };
}

export const CONFIRMATION = 'delete';

/** Whether the word was typed; how it was capitalised does not matter. */
export const isConfirmed = (typed: string): boolean => typed.trim().toLowerCase() === CONFIRMATION;
