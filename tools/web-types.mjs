// Writes the web app's types from openapi.json. With --check it writes nothing and fails when they are not the committed ones.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import openapiTS, { astToString, COMMENT_HEADER } from 'openapi-typescript';

const ROOT = resolve(import.meta.dirname, '..');
const FILE = join(ROOT, 'apps/web/src/api/schema.d.ts');

const document = JSON.parse(readFileSync(join(ROOT, 'openapi.json'), 'utf8'));
const text = `${COMMENT_HEADER}${astToString(await openapiTS(document))}`;
if (!process.argv.includes('--check')) {
  writeFileSync(FILE, text);
} else if (text !== readFileSync(FILE, 'utf8')) {
  console.error('apps/web/src/api/schema.d.ts is not made from openapi.json; npm run web-types renews it.');
  process.exitCode = 1;
}
