import type { Day } from '../day';

/** Whether the day has a main sleep, be it one without a single measure. */
export function hasNight({ sleepSource, sleepMin }: Pick<Day, 'sleepSource' | 'sleepMin'>): boolean {
  return sleepSource !== null || sleepMin !== null;
}
