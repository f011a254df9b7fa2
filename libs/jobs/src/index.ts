export { BadInput, ResourceExceeded, SnapshotMoved, type FailurePlace } from './pipeline/step-errors';
export type { Failure, FailureKind } from './pipeline/failure';
export { isFinished, JOB_STATUSES, type JobStatus, type StepState } from './pipeline/job-state';
export {
  definitionOf,
  isStepName,
  PIPELINES,
  STEPS,
  WORKER_APPS,
  type JobKind,
  type StepDefinition,
  type StepName,
  type WorkerApp,
} from './pipeline/steps';
export { acceptJob, type NewJob } from './rows/accept-job';
export { cancelJob } from './rows/cancel-job';
export type { Warning } from './rows/close-step';
export { JobConflict, JobNotFound } from './rows/job-conflict';
export { retryJob } from './rows/retry-job';
export { Dispatcher } from './dispatch/dispatcher';
export { JobQueues, type JobQueuesOptions } from './queue/job-queues';
export { QueueUnavailable } from './queue/within';
export { JobsReader, type JobsPageRequest } from './reading/jobs-reader';
export type { JobView, StepView } from './reading/job-view';
export { JobWatcher } from './reading/job-watcher';
export type { StepContext, StepOutcome, StepProcessor, StepResult } from './running/step-processor';
export { Stopwatch } from './running/stopwatch';
export { TIMINGS, type JobTimings } from './timings';
export { registerQueueMetrics } from './worker/job-metrics';
export { runWorker } from './worker/run-worker';
export type { ProcessorClass, WorkerDeps } from './worker/worker-deps';
