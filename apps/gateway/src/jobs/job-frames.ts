import { isFinished, type JobView } from '@whoop/jobs';
import { jobAnswer } from './job-answer';
import type { Frame } from './sse';

/** The events of a job: `snapshot` first, then `progress`, and last `completed`, `failed` or `cancelled`; each with the whole job. */
export async function* jobFrames(changes: AsyncIterable<JobView>): AsyncGenerator<Frame> {
  let event = 'snapshot';
  for await (const job of changes) {
    if (event === 'snapshot' || !isFinished(job.status)) yield frame(event, job);
    event = 'progress';
    if (isFinished(job.status)) yield frame(lastEvent(job), job);
  }
}

const frame = (event: string, job: JobView): Frame => ({
  id: String(job.version),
  event,
  data: jobAnswer(job),
});

const lastEvent = ({ status }: JobView): string =>
  status === 'completed_with_warnings' ? 'completed' : status;
