import type { Calendar, FeaturedDay } from '../featured-day';
import type { RiskFlag } from '../flags/risk-flag';
import type { Forecast } from '../forecast/forecast';
import { THRESHOLDS } from '../thresholds';
import type { IntensityInputs } from './intensity-inputs';

/** What was worked out for the morning of a day beside the calendar. */
export interface MorningFindings {
  flags: readonly RiskFlag[];
  /** Of the next day, as of this morning. */
  forecast: Forecast | null;
}

/**
 * What the intensity of day t is decided by, as of its morning: the night of t, load and strain up to the day before.
 * Of a gap day before t the strain is unknown, while the load ratio of up to 3 days ago still stands. A usual range is
 * no forecast: it says nothing about tomorrow in particular. Source: science 7.
 */
export function morningInputs(
  calendar: Calendar,
  t: number,
  { flags, forecast }: MorningFindings,
): IntensityInputs {
  const isForecast = forecast !== null && forecast.method !== 'usual_range';
  const { loadRatioHoldsDays } = THRESHOLDS.recommendation;
  return {
    ...nightOf(calendar[t] ?? null),
    strainYesterday: calendar[t - 1]?.strain ?? null,
    loadRatio: lastDayWithin(calendar, t - 1, loadRatioHoldsDays)?.acuteChronicRatio ?? null,
    flags: Object.fromEntries(flags.map(({ code, level }) => [code, level])),
    forecastPct: isForecast ? forecast.pct : null,
    forecastSkill: isForecast ? forecast.skill : null,
  };
}

type Night = Pick<IntensityInputs, 'recovery' | 'sleepMin' | 'sleepRatio' | 'hrvZ' | 'rhrZ' | 'hardStreak'>;

/** What a day's row says on its morning. */
function nightOf(day: FeaturedDay | null): Night {
  if (day === null) {
    return { recovery: null, sleepMin: null, sleepRatio: null, hrvZ: null, rhrZ: null, hardStreak: null };
  }
  const { recoveryPct: recovery, sleepMin, sleepRatio, hrvZscore: hrvZ, rhrZscore: rhrZ, hardStreak } = day;
  return { recovery, sleepMin, sleepRatio, hrvZ, rhrZ, hardStreak };
}

/** The newest day with a row among the `days` calendar days that end with day t. */
export function lastDayWithin(calendar: Calendar, t: number, days: number): FeaturedDay | null {
  for (let day = t; day > t - days && day >= 0; day -= 1) {
    const found = calendar[day] ?? null;
    if (found !== null) return found;
  }
  return null;
}
