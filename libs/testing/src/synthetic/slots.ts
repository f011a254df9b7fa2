/**
 * What happens on a local day:
 * `stub` first day of a membership, from midnight and without sleep · `night` the ordinary day · `unworn` a night without
 * strap, cycle from midnight · `nap-only` the same with a nap · `skipped` no cycle of its own: the one before runs on
 * (48 h, or a flight that loses a day) · `placeholder` strap off all day · `unscored` a night without measures ·
 * `split` two main sleeps · `daytime` a second cycle opened by a long sleep in the day · `evening` a short evening sleep
 * opened the cycle and nothing followed.
 */
export type SlotKind =
  | 'stub'
  | 'night'
  | 'unworn'
  | 'nap-only'
  | 'skipped'
  | 'placeholder'
  | 'unscored'
  | 'split'
  | 'daytime'
  | 'evening';

export interface Slot {
  day: number;
  kind: SlotKind;
  offsetMin: number;
}

/** Stretches of days without months of absence between them, oldest first. */
export type Calendar = readonly (readonly Slot[])[];
