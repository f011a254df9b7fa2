const MINUTES_PER_HOUR = 60;
const MINUTES_PER_DAY = 1440;
const HOURS_PER_HALF_DAY = 12;

/**
 * A clock time as the time slots are written.
 *
 * @example clockText(1275); // '9:15pm'
 * @example clockText(0); // '12am'
 */
export function clockText(minOfDay: number): string {
  const minutes = Math.round(minOfDay) % MINUTES_PER_DAY;
  const hour = Math.floor(minutes / MINUTES_PER_HOUR);
  const half = hour < HOURS_PER_HALF_DAY ? 'am' : 'pm';
  const past = minutes % MINUTES_PER_HOUR;
  const clockHour = hour % HOURS_PER_HALF_DAY || HOURS_PER_HALF_DAY;
  return `${clockHour}${past === 0 ? '' : `:${String(past).padStart(2, '0')}`}${half}`;
}

/**
 * Minutes in hours and minutes.
 *
 * @example durationText(550); // '9 h 10 min'
 */
export function durationText(minutes: number): string {
  const total = Math.round(minutes);
  const past = total % MINUTES_PER_HOUR;
  const hours = Math.floor(total / MINUTES_PER_HOUR);
  return past === 0 ? `${hours} h` : `${hours} h ${past} min`;
}
