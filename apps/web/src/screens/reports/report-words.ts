import type { MonthlyReport, WeeklyReport } from '../../api/types';
import { figure, plural, UNKNOWN } from '../../words/numbers';
import { dayShort, duration } from '../../words/times';

type Report = WeeklyReport | MonthlyReport;
type Flag = Report['flags'][number];
type ClockTime = Report['sleep']['bedtime'];

const DAY_MIN = 1_440;

/** Minutes after midnight as "23:18"; those of the evening before may be negative, those after midnight above a day. */
export function clockText(minutes: number | null): string {
  if (minutes === null) return UNKNOWN;
  const whole = ((Math.round(minutes) % DAY_MIN) + DAY_MIN) % DAY_MIN;
  return `${String(Math.floor(whole / 60)).padStart(2, '0')}:${String(whole % 60).padStart(2, '0')}`;
}

/** "23:18 ± 30 min". */
export function clockSpread({ mean_min: mean, deviation_min: deviation }: ClockTime): string {
  if (mean === null) return UNKNOWN;
  return deviation === null ? clockText(mean) : `${clockText(mean)} ± ${duration(deviation)}`;
}

/** When a flag was on, and what became of it within the span. */
export function flagTimes({ from, to, raised, cleared }: Flag): string {
  const began = dayShort(from);
  if (raised && cleared) return from === to ? `on ${began}` : `${began} to ${dayShort(to)}`;
  if (raised) return `raised ${began}, still on`;
  if (cleared) return `since ${began}, cleared after ${dayShort(to)}`;
  return `on throughout, since ${began}`;
}

/** Where the HRV of a week stands against its normal band; null where either is unknown. */
export function hrvStanding({
  hrv_week_ms: hrv,
  hrv_band_low_ms: low,
  hrv_band_high_ms: high,
}: Report['body']): 'below' | 'within' | 'above' | null {
  if (hrv === null || low === null || high === null) return null;
  if (hrv < low) return 'below';
  return hrv > high ? 'above' : 'within';
}

/** "25 of 30 recoveries came within their 80 % range; the mean error was 11.6 points." */
export function forecastText({ n, within_range: within, mean_error: error }: Report['forecasts']): string {
  if (n === 0) return 'No recovery of this span had been forecast.';
  const hits = `${figure(within)} of ${plural(n, 'recovery', 'recoveries')} came within the 80 % range forecast the day before`;
  return error === null ? `${hits}.` : `${hits}; the mean error was ${figure(error, 1)} points.`;
}

export interface ZoneShare {
  key: 'low' | 'mid' | 'high';
  name: string;
  colour: string;
  minutes: number;
  share: number;
}

/** Minutes low, middle and high as shares of all; null where no workout told its zones. */
export function zoneShares({ low, mid, high, workouts }: Report['load']['zones']): ZoneShare[] | null {
  if (workouts === 0 || low === null || mid === null || high === null) return null;
  const total = low + mid + high;
  if (total === 0) return null;
  const share = (
    key: ZoneShare['key'],
    name: string,
    { colour, minutes }: { colour: string; minutes: number },
  ) => ({ key, name, colour, minutes, share: minutes / total });
  return [
    share('low', 'Zones 1–2', { colour: 'zone-2', minutes: low }),
    share('mid', 'Zone 3', { colour: 'zone-3', minutes: mid }),
    share('high', 'Zones 4–5', { colour: 'zone-5', minutes: high }),
  ];
}

type Sport = Report['load']['sports'][number];

/** The sports with most time, and what the others come to. */
export function shownSports(
  sports: readonly Sport[],
  most: number,
): { shown: readonly Sport[]; rest: { sports: number; minutes: number | null } | null } {
  if (sports.length <= most) return { shown: sports, rest: null };
  const others = sports.slice(most - 1);
  const minutes = others.reduce<number | null>(
    (sum, sport) => (sum === null || sport.minutes === null ? null : sum + sport.minutes),
    0,
  );
  return { shown: sports.slice(0, most - 1), rest: { sports: others.length, minutes } };
}

/** Places from 0 to 1 of the HRV of a week and of its normal band on a bar that has room on both sides; null where unknown. */
export function bandPlaces({
  hrv_week_ms: hrv,
  hrv_band_low_ms: low,
  hrv_band_high_ms: high,
}: Report['body']): { at: number; low: number; high: number } | null {
  if (hrv === null || low === null || high === null || high <= low) return null;
  // The band takes the middle third; what is further out stays at the ends.
  const place = (value: number): number =>
    Math.min(0.98, Math.max(0.02, (1 + (value - low) / (high - low)) / 3));
  return { at: place(hrv), low: place(low), high: place(high) };
}
