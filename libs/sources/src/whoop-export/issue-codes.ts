import type { TimeFault } from '../csv/time-cell';
import type { NumberFault } from '../csv/number-cell';
import { FIRST_YEAR, LAST_YEAR } from '../csv/wall-clock';
import type { RowFault } from '../csv/csv-table';

/** Why a cell gives no instant. */
export type InstantFault = TimeFault | 'in_the_future';

/** Why a row is not used. */
export type RowIssue =
  | RowFault
  | InstantFault
  | 'ragged_row'
  | 'missing_time'
  | 'no_cycle_start'
  | 'no_question'
  | 'wake_before_onset'
  | 'sleep_too_long'
  | 'duplicate_row';

/** Why a cell is left empty. */
export type NulledCell =
  | NumberFault
  | InstantFault
  | 'unreadable_boolean'
  | 'out_of_range'
  | 'not_measured'
  | 'less_than_asleep'
  | 'end_before_start'
  | 'cycle_too_long'
  | 'wake_before_onset'
  | 'sleep_too_long';

/** Why a cell is stored otherwise than written. */
export type AdjustedCell =
  | 'clamped_to_100'
  | 'fahrenheit_converted'
  | 'assumed_offset'
  | 'nap_assumed'
  | 'nul_removed'
  | 'text_shortened'
  | 'end_before_start'
  | 'workout_too_long';

const instantFaults = (consequence: string): Record<InstantFault, string> => ({
  unreadable_date: `This is not a date and time in a form that is known; ${consequence}.`,
  impossible_date: `This day or time does not exist; ${consequence}.`,
  date_out_of_range: `Dates are read from ${FIRST_YEAR} to ${LAST_YEAR}; ${consequence}.`,
  ambiguous_date: `Day and month of this date could be either way round; ${consequence}.`,
  in_the_future: `This lies in the future; ${consequence}.`,
});

export const ROW_MESSAGES: Record<RowIssue, string> = {
  ...instantFaults('the row was not used'),
  malformed_quotes: 'The quotation marks in this line do not match; the line was not used.',
  row_too_long: 'This row is longer than 65,536 characters; it was not used.',
  ragged_row: 'This row has more or fewer cells than the header; it was not used.',
  missing_time: 'The row does not say when it happened; it was not used.',
  no_cycle_start: 'The row names no cycle, so it belongs to no day; it was not used.',
  no_question: 'The row has no question; it was not used.',
  wake_before_onset: 'The sleep ends before it begins; the row was not used.',
  sleep_too_long: 'The sleep lasts more than 20 hours; the row was not used.',
  duplicate_row: 'The same row occurs before with the same values; it was stored once.',
};

export const NULLED_MESSAGES: Record<NulledCell, string> = {
  ...instantFaults('it was left empty'),
  unreadable_number: 'This is not a number; it was left empty.',
  ambiguous_number:
    'The mark before three digits may separate thousands or decimals; the cell was left empty.',
  unreadable_boolean: 'This is neither yes nor no; it was left empty.',
  out_of_range: 'The value lies outside what is possible; it was left empty.',
  not_measured: 'WHOOP writes 0 here when it measured nothing; it was left empty.',
  less_than_asleep: 'The time in bed is shorter than the time asleep; it was left empty.',
  end_before_start: 'The cycle ends before it begins; its end was left empty.',
  cycle_too_long: 'The cycle lasts more than 7 days; its end was left empty.',
  wake_before_onset: 'The sleep of this cycle ends before it begins; its times were left empty.',
  sleep_too_long: 'The sleep of this cycle lasts more than 20 hours; its times were left empty.',
};

export const ADJUSTED_MESSAGES: Record<AdjustedCell, string> = {
  clamped_to_100: 'The value is slightly above 100 % from rounding; 100 was stored.',
  fahrenheit_converted: 'The temperature can only be in Fahrenheit; it was converted to Celsius.',
  assumed_offset: 'The timezone cannot be read; that of the nearest row was used.',
  nap_assumed: 'It is not said whether this was a nap; it was read as a main sleep.',
  nul_removed: 'Zero bytes inside this text were removed.',
  text_shortened: 'The text is longer than can be stored; it was shortened.',
  end_before_start: 'The workout ends before it begins; its end was taken from its duration.',
  workout_too_long: 'The workout lasts more than 48 hours; its end was taken from its duration.',
};

/** Rows that genuine exports repeat or leave without a cycle: counted, but no sign of a damaged file. */
export const HARMLESS: ReadonlySet<RowIssue> = new Set<RowIssue>(['duplicate_row', 'no_cycle_start']);
