import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '@whoop/testing';
import { openApiJson } from './open-api-json';

it('is the committed openapi.json; to renew it: node tools/build.mjs && node dist/tools/openapi/main.js', async () => {
  expect(await openApiJson()).toBe(readFileSync(join(ROOT, 'openapi.json'), 'utf8'));
});
