import { join } from 'node:path';
import { runWorker } from '@whoop/jobs';

runWorker('ingestion-worker', join(__dirname, 'steps'));
