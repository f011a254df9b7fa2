import { createHash } from 'node:crypto';
import AdmZip from 'adm-zip';
import fc from 'fast-check';
import Papa from 'papaparse';
import type { Day, StoredRecords, UploadRank } from '@whoop/athlete';
import type { Coverage } from '@whoop/sources';
import { generateExport } from '@whoop/testing';
import { importExport } from './import-export';
import type { Imported } from './import-export';

interface Account {
  stored: StoredRecords;
  coverage: Coverage[];
  ranks: UploadRank[];
  days: Day[];
}

const EMPTY: Account = {
  stored: { cycles: [], sleeps: [], workouts: [], journal: [] },
  coverage: [],
  ranks: [],
  days: [],
};
const CYCLE_START = 0;

const whole = generateExport({ days: 14, seed: 3, workoutsPerDay: 1.2, journalPerDay: 2 });
const tables = whole.files.map(({ name, text }) => ({
  name,
  rows: Papa.parse<string[]>(text.trimEnd()).data,
}));
/** The cycle starts of the export, oldest first; the text sorts by time. */
const starts = [...new Set(tables.flatMap(({ rows }) => rows.slice(1).map((row) => row[CYCLE_START]!)))]
  .filter(Boolean)
  .sort();

/** The same export as if it held only the cycles from index `from` to `to`. */
function part([from, to]: [number, number]): Uint8Array {
  const wanted = new Set(starts.slice(from, to + 1));
  const zip = new AdmZip();
  for (const { name, rows } of tables) {
    const kept = rows.filter((row, line) => line === 0 || wanted.has(row[CYCLE_START]!));
    zip.addFile(name, Buffer.from(Papa.unparse(kept)));
  }
  return zip.toBuffer();
}

function receive(account: Account, bytes: Uint8Array): Account {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const outcome = importExport(
    { ...account, bytes, uploadId: sha256, sha256, latestMs: Infinity },
    () => undefined,
  );
  if (!outcome.ok) throw new Error(`${outcome.code}: ${outcome.message}`);
  return {
    stored: afterWriting(account.stored, outcome),
    coverage: [...account.coverage, outcome.coverage],
    ranks: [...account.ranks, { uploadId: sha256, sha256, lastInstantMs: outcome.lastInstantMs }],
    days: outcome.days,
  };
}

/** What the tables hold after an upsert of the changed rows. */
function afterWriting(stored: StoredRecords, { changed }: Imported): StoredRecords {
  const upsert = <R>(before: R[], rows: R[], key: (row: R) => string): R[] => [
    ...new Map([...before, ...rows].map((row) => [key(row), row])).values(),
  ];
  return {
    cycles: upsert(stored.cycles, changed.cycles, (row) => `${row.startUtcMs}`),
    sleeps: upsert(stored.sleeps, changed.sleeps, (row) => `${row.onsetUtcMs} ${row.nap}`),
    workouts: upsert(
      stored.workouts,
      changed.workouts,
      (row) => `${row.startUtcMs} ${row.endUtcMs} ${row.activity} ${row.occurrence}`,
    ),
    journal: upsert(stored.journal, changed.journal, (row) => `${row.cycleStartUtcMs} ${row.question}`),
  };
}

/** Rows without their provenance, in a fixed order. */
function contents({ stored, days }: Account): unknown {
  const rows = Object.values(stored).flatMap((table: object[]) =>
    table.map((row) => JSON.stringify({ ...row, uploadId: undefined, older: undefined })),
  );
  return { rows: rows.sort(), days };
}

const lastCycle = starts.length - 1;
/** Parts that together cover the export, each sharing at least one cycle with the next, some more on top, in any order, some twice. */
const overlappingParts = fc
  .uniqueArray(fc.integer({ min: 1, max: lastCycle - 1 }), { maxLength: 3 })
  .chain((cuts) => {
    const edges = [0, ...cuts.sort((a, b) => a - b), lastCycle];
    const cover = edges.slice(1).map((edge, index): [number, number] => [edges[index]!, edge]);
    const extra = fc.array(
      fc
        .tuple(fc.nat(lastCycle), fc.nat(lastCycle))
        .map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]),
      { maxLength: 2 },
    );
    return extra.chain((more) =>
      fc.shuffledSubarray([...cover, ...more, cover[0]!], { minLength: cover.length + more.length + 1 }),
    );
  });

describe('uploads of one athlete', () => {
  const once = receive(EMPTY, part([0, lastCycle]));

  it('end in the same tables whether the history comes whole or in overlapping parts, in any order, some twice', () => {
    fc.assert(
      fc.property(overlappingParts, (parts) => {
        expect(contents(parts.map(part).reduce(receive, EMPTY))).toEqual(contents(once));
      }),
      { numRuns: 1_000 },
    );
  }, 240_000);

  it('change nothing when the same file comes again', () => {
    const sha256 = once.ranks[0]!.sha256;
    const again = importExport(
      { ...once, bytes: part([0, lastCycle]), uploadId: sha256, sha256, latestMs: Infinity },
      () => undefined,
    );
    expect(again).toMatchObject({
      ok: true,
      days: once.days,
      changed: { cycles: [], sleeps: [], workouts: [], journal: [] },
    });
  });

  it('lose nothing when an older file comes after a newer one', () => {
    const both = [whole.zip, part([0, 5])].reduce(receive, EMPTY);
    expect(contents(both)).toEqual(contents(receive(EMPTY, whole.zip)));
  });
});
