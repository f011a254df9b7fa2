import type { FlagLevel } from './risk-flag';

/** Where levels 1, 2 and 3 begin; a flag may have fewer of them. */
export type LevelSteps = readonly [number] | readonly [number, number] | readonly [number, number, number];

/**
 * The highest level whose step a value has reached; 0 below the first, null for an unknown value.
 *
 * @example levelFrom(390, [300, 390, 480]); // 2
 */
export function levelFrom(value: number | null, steps: LevelSteps): FlagLevel | null {
  if (value === null) return null;
  if (!(value >= steps[0])) return 0;
  if (!(value >= (steps[1] ?? Infinity))) return 1;
  return value >= (steps[2] ?? Infinity) ? 3 : 2;
}

/** The step that a level stands for; with level 0, the first one, which was not reached. */
export function stepOf(level: FlagLevel, steps: LevelSteps): number {
  return steps[Math.max(level, 1) - 1] ?? steps[0];
}

/** A level lowered by so many, not below 0. */
export function lowered(level: FlagLevel, by: number): FlagLevel {
  return Math.max(0, level - by) as FlagLevel;
}
