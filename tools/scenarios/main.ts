import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '@whoop/testing';
import { renderScenarios } from '../../apps/gateway/src/testing/scenarios/render';

/** Writes what the product says of each situation. */
const { summaries, page } = renderScenarios();
writeFileSync(join(ROOT, 'apps/gateway/src/testing/scenarios/expected-summaries.json'), summaries);
writeFileSync(join(ROOT, 'docs/SCENARIOS.md'), page);
