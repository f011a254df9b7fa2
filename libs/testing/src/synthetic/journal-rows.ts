import { BEHAVIOURS } from './behaviours';
import type { Cell } from './csv';
import { journalRow } from './export-rows';
import type { SyntheticSettings } from './options';
import type { PlannedCycle } from './plan';
import { randomStream, type Random } from './random';

/** Exact duplicates among real rows of the newest exporter: 101 in about 20,000 (whoop-format 9). */
const DUPLICATES = 0.005;

export interface JournalRows {
  rows: Cell[][];
  duplicates: number;
  /** Rows without a cycle. */
  orphans: number;
}

/** The journal as exported: newest first in half of all exports, unsorted in the others. */
export function journalRows(cycles: readonly PlannedCycle[], settings: SyntheticSettings): JournalRows {
  const random = randomStream(settings.seed, 'journal-rows');
  const answered = [...cycles]
    .reverse()
    .flatMap((cycle) => cycle.answers.map((answer) => journalRow(answer, cycle)));
  const twice = settings.quirks.has('twins') ? someOf(answered, random) : new Set<Cell[]>();
  const orphans = settings.quirks.has('orphans') ? orphanRows(settings.days, random) : [];
  const sorted = answered.flatMap((row) => (twice.has(row) ? [row, row] : [row]));
  return {
    rows: random.chance(0.5) ? [...sorted, ...orphans] : random.shuffled([...sorted, ...orphans]),
    duplicates: twice.size,
    orphans: orphans.length,
  };
}

const someOf = (rows: readonly Cell[][], random: Random): Set<Cell[]> =>
  new Set(random.shuffled(rows).slice(0, Math.max(1, Math.round(rows.length * DUPLICATES))));

/** Each about another habit, so that none is the duplicate of another. */
function orphanRows(days: number, random: Random): Cell[][] {
  const asked = random.shuffled(BEHAVIOURS).slice(0, days < 300 ? 3 : 9);
  return asked.map(({ questions, yes }) =>
    journalRow({ question: random.pick(questions), yes: random.chance(yes), notes: null }, null),
  );
}
