import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderEnvExample } from '@whoop/platform';
import { ROOT } from '@whoop/testing';

writeFileSync(join(ROOT, '.env.example'), renderEnvExample());
