import type { Row, RowOffset } from './row';

/** Longest genuine cycle seen: 52.8 hours. A week leaves room; more would swallow months of sleeps and workouts. */
const MAX_CYCLE_MS = 7 * 24 * 3_600_000;

/** The cycle's end in epoch ms; null for an open cycle and for an end that cannot be. */
export function cycleEnd(row: Row, startUtcMs: number, offset: RowOffset): number | null {
  const end = row.instant('cycleEnd', offset);
  if (end === null) return null;
  if (end > startUtcMs && end - startUtcMs <= MAX_CYCLE_MS) return end;
  row.sheet.nullCell(row.line, 'cycleEnd', end > startUtcMs ? 'cycle_too_long' : 'end_before_start');
  return null;
}
