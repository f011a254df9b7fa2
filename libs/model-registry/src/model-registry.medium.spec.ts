import { randomInt } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 as uuid } from 'uuid';
import { RunsStore } from '@whoop/database';
import { FolderStore } from '@whoop/platform';
import type { Logger } from '@whoop/platform';
import { aUser, createTestDatabase } from '@whoop/testing';
import type { TestDatabase } from '@whoop/testing';
import { ModelRegistry } from './model-registry';

const SECRET = 'a secret of more than 32 characters';
const VERSIONS = ['1.0.0_20240115_143022', '1.0.0_20240122_143022'] as const;

let database: TestDatabase;
let folder: string;
let warnings: unknown[];
const logger = { warn: (...line: unknown[]) => warnings.push(line) } as unknown as Logger;

beforeEach(async () => {
  database = await createTestDatabase();
  folder = mkdtempSync(join(tmpdir(), 'models-'));
  warnings = [];
  for (const user of ['sam', 'eve']) await aUser(database.dataSource, user);
});
afterEach(async () => {
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

type Documents = Readonly<Record<string, unknown>>;
const registry = (options: { secretKey?: string | null; read?: (documents: Documents) => Documents } = {}) =>
  new ModelRegistry<Documents>({
    fileStore: new FolderStore(folder),
    logger,
    secretKey: SECRET,
    read: (documents) => documents,
    ...options,
  });
const documentsOf = (userId: string, modelVersion: string) => ({
  forest: { of: userId, modelVersion, trees: [1.5, null] },
  ridge: { of: userId, modelVersion },
});

async function publish(userId: string, modelVersion: string): Promise<string> {
  const files = await registry().write({
    userId,
    modelVersion,
    documents: documentsOf(userId, modelVersion),
  });
  const id = uuid();
  await new RunsStore(database.dataSource).insert(userId, {
    id,
    modelVersion,
    dataVersion: 1,
    trainingVersion: 1,
    engine: 'forest',
    daysUsed: 100,
    startDate: '2024-01-01',
    endDate: '2024-04-09',
    files,
    metrics: {},
  });
  return id;
}
const latest = (userId: string, from = registry()) => from.latest(database.dataSource, userId);
const pathOf = (userId: string, version: string, name = 'forest') =>
  join(folder, 'models', userId, version, `${name}.json`);
const run = (userId: string, version: string) =>
  new RunsStore(database.dataSource).byVersion(userId, version);

it('gives back what was written, of the newest run', async () => {
  expect(await latest('sam')).toBeNull();
  await publish('sam', VERSIONS[0]);
  await publish('sam', VERSIONS[1]);
  const found = await latest('sam');
  expect(found!.run.modelVersion).toBe(VERSIONS[1]);
  expect(found!.models).toEqual(documentsOf('sam', VERSIONS[1]));
  expect(await latest('eve')).toBeNull();
});

it('reads the files of a run once, until there is a newer one', async () => {
  let reads = 0;
  const counting = registry({
    read: (documents) => {
      reads += 1;
      return documents;
    },
  });
  await publish('sam', VERSIONS[0]);
  const first = await latest('sam', counting);
  expect(await latest('sam', counting)).toBe(first);
  expect(reads).toBe(1);
  await publish('sam', VERSIONS[1]);
  expect((await latest('sam', counting))!.run.modelVersion).toBe(VERSIONS[1]);
  expect(reads).toBe(2);
});

describe('a file that is not what was written', () => {
  beforeEach(async () => {
    await publish('sam', VERSIONS[0]);
    await publish('sam', VERSIONS[1]);
  });

  async function expectSetAside(): Promise<void> {
    const found = await latest('sam');
    expect(found!.run.modelVersion).toBe(VERSIONS[0]);
    expect(found!.models).toEqual(documentsOf('sam', VERSIONS[0]));
    expect(await run('sam', VERSIONS[1])).toMatchObject({
      quarantinedAt: expect.any(Date) as Date,
      quarantineReason: expect.any(String) as string,
    });
    expect(warnings).toHaveLength(1);
    expect(JSON.stringify(warnings)).not.toContain(folder);
  }

  it.each(Array.from({ length: 8 }, (_, i) => i))('is set aside: one bit flipped (%i)', async () => {
    const path = pathOf('sam', VERSIONS[1]);
    const bytes = readFileSync(path);
    const at = randomInt(bytes.length);
    bytes[at]! ^= 1 << randomInt(8);
    writeFileSync(path, bytes);
    await expectSetAside();
  });

  it('is set aside: gone', async () => {
    rmSync(pathOf('sam', VERSIONS[1], 'ridge'));
    await expectSetAside();
  });

  it('is set aside: cut off', async () => {
    const path = pathOf('sam', VERSIONS[1]);
    writeFileSync(path, readFileSync(path).subarray(0, 10));
    await expectSetAside();
  });

  it('is set aside: the other model of the same version', async () => {
    cpSync(pathOf('sam', VERSIONS[1], 'ridge'), pathOf('sam', VERSIONS[1], 'forest'));
    await expectSetAside();
  });

  it('is set aside: of an older version, with its row’s hash and signature', async () => {
    cpSync(pathOf('sam', VERSIONS[0]), pathOf('sam', VERSIONS[1]));
    await database.dataSource.query(
      `UPDATE prediction_runs SET files = (SELECT files FROM prediction_runs WHERE model_version = $1) WHERE model_version = $2`,
      [VERSIONS[0], VERSIONS[1]],
    );
    await expectSetAside();
  });

  it('is set aside: what the reader refuses', async () => {
    const strict = registry({
      read: (documents) => {
        if (JSON.stringify(documents).includes(VERSIONS[1])) throw new Error('of another format');
        return documents;
      },
    });
    expect((await latest('sam', strict))!.run.modelVersion).toBe(VERSIONS[0]);
  });

  it('leaves nothing to use when all are bad', async () => {
    for (const version of VERSIONS) rmSync(pathOf('sam', version));
    expect(await latest('sam')).toBeNull();
    expect(warnings).toHaveLength(2);
    expect(await latest('sam')).toBeNull();
    expect(warnings).toHaveLength(2);
  });
});

it('takes no model of another athlete, files and rows swapped', async () => {
  await publish('sam', VERSIONS[0]);
  await publish('eve', VERSIONS[0]);
  for (const name of ['forest', 'ridge']) {
    const [sam, eve] = [pathOf('sam', VERSIONS[0], name), pathOf('eve', VERSIONS[0], name)];
    const bytes = readFileSync(sam);
    cpSync(eve, sam);
    writeFileSync(eve, bytes);
  }
  await database.dataSource.query(
    `UPDATE prediction_runs run SET files = other.files FROM prediction_runs other WHERE other.user_id <> run.user_id`,
  );
  expect(await latest('sam')).toBeNull();
  expect(await latest('eve')).toBeNull();
});

it('trusts nothing that another key signed, and reads nothing without a key', async () => {
  await publish('sam', VERSIONS[0]);
  expect(await latest('sam', registry({ secretKey: null }))).toBeNull();
  expect(await run('sam', VERSIONS[0])).toMatchObject({ quarantinedAt: null });
  expect(await latest('sam', registry({ secretKey: `${SECRET}!` }))).toBeNull();
});

it('blames no model for a store that cannot be read', async () => {
  await publish('sam', VERSIONS[0]);
  const fileStore = new FolderStore(folder);
  fileStore.read = () => Promise.reject(new Error('EIO'));
  const broken = new ModelRegistry({ fileStore, logger, secretKey: SECRET, read: (documents) => documents });
  await expect(broken.latest(database.dataSource, 'sam')).rejects.toThrow('EIO');
  expect(await run('sam', VERSIONS[0])).toMatchObject({ quarantinedAt: null });
});

it('keeps the newest runs, and says which files may go', async () => {
  await publish('sam', VERSIONS[0]);
  await publish('sam', VERSIONS[1]);
  await publish('eve', VERSIONS[0]);
  const keys = await new RunsStore(database.dataSource).prune('sam', 1);
  expect(keys).toEqual(['forest', 'ridge'].map((name) => `models/sam/${VERSIONS[0]}/${name}.json`));
  await registry().remove(keys);
  expect((await latest('sam'))!.run.modelVersion).toBe(VERSIONS[1]);
  expect((await latest('eve'))!.run.modelVersion).toBe(VERSIONS[0]);
});
