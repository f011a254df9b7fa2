import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '@whoop/testing';

it('the types of the web app are made from the committed openapi.json; to renew them: npm run web-types', () => {
  const script = join(ROOT, 'tools/web-types.mjs');
  const run = spawnSync(process.execPath, [script, '--check'], { cwd: ROOT, encoding: 'utf8' });
  expect({ status: run.status, said: run.stderr }).toEqual({ status: 0, said: '' });
}, 30_000);
