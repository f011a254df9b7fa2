import { pause } from '../pause';
import { isFinished } from '../pipeline/job-state';
import { rowsOf, type Queryable } from '../sql';
import { TIMINGS } from '../timings';
import { JOB_COLUMNS, jobView, type JobRow, type JobView } from './job-view';
import { Mailbox } from './mailbox';

interface Watch {
  jobId: string;
  /** Version of the view that the mailbox got last. */
  seen: number;
  mailbox: Mailbox<JobView>;
}

/** Follows jobs by their rows. All watchers of a process share one query per look; without watchers there is none. */
export class JobWatcher {
  private readonly watches = new Set<Watch>();
  private polling = false;

  constructor(
    private readonly db: Queryable,
    private readonly everyMs: number = TIMINGS.watchMs,
  ) {}

  /**
   * The job's state now and after each change; a slow reader misses states between, never the last one. Ends after the job
   * finished, when it does not exist (any more), or when the signal is aborted. The caller has checked whose job it is.
   */
  async *changes(jobId: string, signal: AbortSignal): AsyncGenerator<JobView, void, undefined> {
    const watch: Watch = { jobId, seen: -1, mailbox: new Mailbox() };
    const close = (): void => watch.mailbox.close();
    signal.addEventListener('abort', close, { once: true });
    if (signal.aborted) close();
    this.watches.add(watch);
    if (!this.polling) void this.poll();
    try {
      for (;;) {
        const view = await watch.mailbox.take();
        if (view === null) return;
        yield view;
        if (isFinished(view.status)) return;
      }
    } finally {
      this.watches.delete(watch);
      signal.removeEventListener('abort', close);
    }
  }

  private async poll(): Promise<void> {
    this.polling = true;
    while (this.watches.size > 0) {
      await this.look([...this.watches]);
      await pause(this.everyMs);
    }
    this.polling = false;
  }

  private async look(watches: readonly Watch[]): Promise<void> {
    try {
      const least = leastSeen(watches);
      const changed = await rowsOf<JobRow & { present: boolean }>(this.db, CHANGED, [
        [...least.keys()],
        [...least.values()],
      ]);
      const views = new Map(changed.map(({ present, ...row }) => [row.id, present ? jobView(row) : null]));
      for (const watch of watches) deliver(watch, views.get(watch.jobId));
    } catch {
      // The database is away: the next look finds what has changed meanwhile.
    }
  }
}

/** Of each job, the oldest version that one of its watchers stopped at. */
function leastSeen(watches: readonly Watch[]): Map<string, number> {
  const least = new Map<string, number>();
  for (const { jobId, seen } of watches) least.set(jobId, Math.min(seen, least.get(jobId) ?? seen));
  return least;
}

function deliver(watch: Watch, view: JobView | null | undefined): void {
  if (view === null) watch.mailbox.close();
  if (view == null || view.version <= watch.seen) return;
  watch.seen = view.version;
  watch.mailbox.put(view);
}

const CHANGED = `
  SELECT watched.id, job.id IS NOT NULL AS present, ${JOB_COLUMNS.replace('job.id,', '')}
  FROM unnest($1::uuid[], $2::int[]) AS watched (id, seen) LEFT JOIN jobs job ON job.id = watched.id
  WHERE job.id IS NULL OR job.version > watched.seen`;
