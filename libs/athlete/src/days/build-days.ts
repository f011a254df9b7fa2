import type { Coverage, Records } from '@whoop/sources';
import type { Day } from '../day';
import { assignToCycles } from './assign-to-cycles';
import type { CycleContents, Unassigned } from './assign-to-cycles';
import { markCalibrating } from './calibrating';
import { coveredKinds } from './covered-kinds';
import type { CoveredAt } from './covered-kinds';
import { cycleDay } from './cycle-day';
import { cycleSpans } from './cycle-spans';
import type { CycleSpan } from './cycle-spans';
import { chooseDate, dateChoice } from './day-date';
import { mergeDays } from './merge-days';
import { nightOf } from './night';
import { withKnownOffsets } from './with-known-offsets';
import { withoutStubs } from './without-stubs';

export interface DaysBuilt {
  /** Ascending by date, each date at most once. */
  days: Day[];
  /** Records that belong to no cycle and so to no day. */
  unassigned: Unassigned;
}

/**
 * All days of an athlete from all records (natural keys unique) and the coverage of all exports. Depends on neither's
 * order. A cycle without a measure still makes a day, with nulls; a gap between cycles makes none. O(n log n).
 * Rules: whoop-format 7-9, science 1.1.
 */
export function buildDays(records: Records, coverage: readonly Coverage[]): DaysBuilt {
  const { cycles: allCycles, ...children } = withKnownOffsets(records);
  const ascending = [...allCycles].sort((a, b) => a.startUtcMs - b.startUtcMs);
  const cycles = cycleSpans(withoutStubs(ascending));
  const { contents, unassigned } = assignToCycles(children, cycles);
  const coveredAt = coveredKinds(coverage);
  const byDate = new Map<string, Day>();
  for (const [i, span] of cycles.spans.entries()) {
    const day = dayOf(span, contents[i] ?? NO_CONTENTS, coveredAt, byDate);
    const earlier = byDate.get(day.date);
    byDate.set(day.date, earlier === undefined ? day : mergeDays(earlier, day));
  }
  const days = [...byDate.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
  return { days: markCalibrating(days), unassigned };
}

const NO_CONTENTS: CycleContents = { sleeps: [], workouts: [], journal: [] };

/** The day of one cycle, on the date that it chooses given the dates that earlier cycles have taken. */
function dayOf(
  span: CycleSpan,
  contents: CycleContents,
  coveredAt: CoveredAt,
  taken: ReadonlyMap<string, unknown>,
): Day {
  const covered = coveredAt(span.cycle.startUtcMs);
  const night = nightOf(span.cycle, contents.sleeps, covered.sleeps);
  const date = chooseDate(dateChoice(span, night, contents.sleeps), taken);
  return cycleDay({ date, span, night, contents, covered });
}
