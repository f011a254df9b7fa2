import { parse } from 'papaparse';
import type { Delimiter } from './delimiter';

/** Splits records, separated by LF and with well-formed quotes, into cells. The only place that knows Papa Parse. */
export function splitCells(records: string, delimiter: Delimiter): string[][] {
  if (records === '') return [];
  return parse<string[]>(records, {
    header: false,
    delimiter,
    newline: '\n',
    dynamicTyping: false,
    skipEmptyLines: false,
  }).data;
}
