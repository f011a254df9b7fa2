import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase } from '@whoop/testing';
import { Bench } from '../testing/bench';
import { assertKnownSteps } from './assert-known-steps';
import { BootRefused } from './boot-refused';
import { loadProcessors } from './load-processors';

const COMPILED = `Object.defineProperty(exports, '__esModule', { value: true });`;
const PROCESSOR = `${COMPILED} exports.default = class { static version = 3; run() {} };`;

describe('what a worker checks before it starts', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'steps-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const put = (name: string, text = PROCESSOR) => writeFile(join(folder, name), text);
  const refusal = (app: 'feature-worker' | 'training-worker'): Promise<string> =>
    loadProcessors(app, folder).then(
      () => 'started',
      (error: unknown) => (error instanceof BootRefused ? error.message : 'another error'),
    );

  it('finds the processor of each step beside other files', async () => {
    await put('compute-features.processor.js');
    await put('compute-features.processor.js.map', '{}');
    await put('compute-features.processor.d.ts', '');
    await put('compute-features.processor.spec.js', '');
    const processors = await loadProcessors('feature-worker', folder);
    expect([...processors.keys()]).toEqual(['compute-features']);
    expect(processors.get('compute-features')!.version).toBe(3);
  });

  it('refuses a step without processor, and says where it belongs', async () => {
    expect(await refusal('feature-worker')).toContain(join(folder, 'compute-features.processor.ts'));
  });

  it('refuses a processor without step', async () => {
    await put('compute-features.processor.js');
    await put('compute-feature.processor.js');
    expect(await refusal('feature-worker')).toMatch(/compute-feature\.processor is the processor of no step/);
  });

  it('refuses the processor of another app’s step', async () => {
    await put('compute-features.processor.js');
    expect(await refusal('training-worker')).toContain('belongs to feature-worker');
  });

  it('refuses a processor file without a class', async () => {
    await put('compute-features.processor.js', `${COMPILED} exports.run = () => {};`);
    expect(await refusal('feature-worker')).toContain('as default');
  });

  it('refuses to start beside unfinished work that it does not know', async () => {
    const database = await createTestDatabase();
    const bench = new Bench(database, 'postgres', null);
    await bench.accept();
    await expect(assertKnownSteps(database.dataSource)).resolves.toBeUndefined();
    await bench.query(`UPDATE job_steps SET name = 'read-tea-leaves' WHERE position = 1`);
    await expect(assertKnownSteps(database.dataSource)).rejects.toThrow(/"read-tea-leaves" \(1\)/);
    await bench.query(`UPDATE job_steps SET state = 'done'`);
    await expect(assertKnownSteps(database.dataSource)).resolves.toBeUndefined();
    await database.drop();
  });
});
