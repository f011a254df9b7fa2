/**
 * A number as the API shows it: rounded half away from zero to `digits` places; unknown stays null. Computing keeps full
 * precision (science 0), so this belongs at the very edge.
 */
export function rounded(value: number, digits: number): number;
export function rounded(value: number | null, digits: number): number | null;
export function rounded(value: number | null, digits: number): number | null {
  if (value === null) return null;
  const factor = 10 ** digits;
  // 1.005 is stored as a hair below itself; the tiny factor lets such numbers round as they are written.
  const away = Math.round(Math.abs(value) * factor * (1 + Number.EPSILON)) / factor;
  return value < 0 && away > 0 ? -away : away;
}

/** Minutes as hours, to the hundredth (0.6 min). */
export const hours = (minutes: number | null): number | null => rounded(minutes && minutes / 60, 2);

/** Minutes after local midnight as `HH:MM`. */
export const clockTime = (minuteOfDay: number): string => {
  const minute = Math.round(minuteOfDay) % 1440;
  return [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
};
