import { FLAG_CODES } from '../flags/risk-flag';
import type { Note, ReasonCode } from './recommendation';

/** Every reason, flags included. */
export const REASON_CODES = [
  'NO_RECOVERY',
  'NEAR_GREEN',
  'ACTIVE_RECOVERY',
  'SHORT_SLEEP',
  'HARD_YESTERDAY',
  'LOAD_RATIO_2',
  'LOAD_RATIO_1_5',
  'HARD_STREAK',
  'LOAD_ROOM',
  'FORECAST_LOW',
  ...FLAG_CODES,
] as const satisfies readonly ReasonCode[];

/** What notes say beside the reasons. */
export const STATE_CODES = [
  'RECOVERY',
  'GOOD_SLEEP',
  'LOAD_ABOVE',
  'LOAD_BELOW',
  'LOAD_FAR_BELOW',
  'HRV_BELOW',
  'HRV_ABOVE',
  'TRAVELLED',
  'LEVEL',
  'TOMORROW',
  'FEW_DAYS',
  'FEW_RECENT_DAYS',
] as const;

export type NoteCode = ReasonCode | (typeof STATE_CODES)[number];

/** The numbers of a note, and `intensity`, the level that its reason led to. */
export type NoteValues = NonNullable<Note['values']>;
