import { runApp } from '@whoop/platform';
import type { WorkerApp } from '../pipeline/steps';
import { startWorker } from './start-worker';

/**
 * The whole process of a worker app, from settings to shutdown; logs and exits when it cannot start.
 * @param stepsDirectory absolute; holds `<step-name>.processor` for each of the app's steps
 */
export const runWorker = (app: WorkerApp, stepsDirectory: string): void =>
  runApp(app, (context) => startWorker(app, stepsDirectory, context));
