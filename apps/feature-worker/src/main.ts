import { join } from 'node:path';
import { runWorker } from '@whoop/jobs';

runWorker('feature-worker', join(__dirname, 'steps'));
