import { join } from 'node:path';
import { runWorker } from '@whoop/jobs';

runWorker('training-worker', join(__dirname, 'steps'));
