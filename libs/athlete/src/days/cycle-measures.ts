import type { CycleRecord } from '@whoop/sources';
import { RECORD_FIELDS } from '../records/record-fields';

const NOT_MEASURES = new Set<string>(['endUtcMs', 'offsetMin', 'offsetKnown']);
const MEASURES = RECORD_FIELDS.cycles.filter((field) => !NOT_MEASURES.has(field));

/** False for a cycle of which nothing but its span is known: a placeholder (strap off) or a stub. */
export function hasMeasure(cycle: CycleRecord): boolean {
  return MEASURES.some((field) => cycle[field] !== null);
}
