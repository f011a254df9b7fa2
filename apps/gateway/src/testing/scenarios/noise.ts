/** What differs from day to day, each a deviation from the usual in standard deviations. */
export interface DayNoise {
  /** How recovered the body is: HRV, resting heart rate and recovery follow it. */
  readiness: number;
  recovery: number;
  hrv: number;
  rhr: number;
  breathing: number;
  temperature: number;
  asleep: number;
  bedtime: number;
  strain: number;
}

/** The same for the same age in every situation. Today is an ordinary day. */
export function dayNoise(age: number): DayNoise {
  const at = (column: number): number => (age === 0 ? 0 : normal(age * 16 + column));
  return {
    readiness: at(0),
    recovery: at(1),
    hrv: at(2),
    rhr: at(3),
    breathing: at(4),
    temperature: at(5),
    asleep: at(6),
    bedtime: at(7),
    strain: at(8),
  };
}

const SEED = 13;

/** Standard normal (Box and Muller 1958), cut off at 2.5 deviations. */
function normal(index: number): number {
  const radius = Math.sqrt(-2 * Math.log(1 - uniform(2 * index)));
  const value = radius * Math.cos(2 * Math.PI * uniform(2 * index + 1));
  return Math.max(-2.5, Math.min(2.5, value));
}

/** Between 0 and 1, by a hash of the index. */
function uniform(index: number): number {
  let hash = Math.imul(index + 1, 0x9e3779b1) ^ Math.imul(SEED, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
