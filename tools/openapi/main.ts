import { writeFileSync } from 'node:fs';
import { openApiJson } from './open-api-json';

// Writes openapi.json at the root of the checkout: node tools/build.mjs && node dist/tools/openapi/main.js
openApiJson()
  .then((text) => writeFileSync('openapi.json', text))
  .catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
