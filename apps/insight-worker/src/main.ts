import { join } from 'node:path';
import { runWorker } from '@whoop/jobs';

runWorker('insight-worker', join(__dirname, 'steps'));
