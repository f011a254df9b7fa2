import { calendarOf } from '@whoop/athlete';
import type { FeaturedDay, Forecast, ForecastMode, ModelledDay, ModelShare } from '@whoop/athlete';
import {
  blendWeight,
  canBeAsked,
  classChances,
  classScore,
  dayColumns,
  forecastRecovery,
  rowsAt,
} from '@whoop/models';
import type { AthleteModels, ModelForecast } from '@whoop/models';

const MODES = ['morning', 'evening'] as const satisfies readonly ForecastMode[];

/** The models that answer, and the last date that they were trained on. */
export interface PresentModels {
  models: AthleteModels;
  trainedThrough: string;
}

/**
 * What the present models say of the days from the last one of their training on: that day itself has not come to its
 * morrow yet. Of earlier days they say nothing: they have seen what came. Empty without models.
 */
export function modelledDays(
  days: readonly FeaturedDay[],
  present: PresentModels | null,
): Map<string, ModelledDay> {
  if (present === null) return new Map();
  const { firstDate, calendar } = calendarOf(days);
  const columns = dayColumns(calendar, firstDate);
  const asked = (mode: ForecastMode): number[] =>
    calendar.flatMap((day, t) =>
      day !== null && day.date >= present.trainedThrough && canBeAsked(calendar, t, mode) ? [t] : [],
    );
  const said = new Map<string, ModelledDay>();
  for (const mode of MODES) {
    const indexes = asked(mode);
    const table = rowsAt(columns, mode, indexes);
    const { recovery, burnout, sleep } = present.models;
    const forecasts = forecastRecovery(recovery[mode], table);
    const burnoutChances = classChances(burnout[mode], table);
    const sleepChances = classChances(sleep[mode], table);
    indexes.forEach((t, row) => {
      const date = calendar[t]?.date ?? '';
      const forecast = forecasts?.[row];
      // The evening comes last and knows more: its share stands where it has one.
      const before = said.get(date) ?? NOTHING;
      said.set(date, {
        morningForecast: before.morningForecast,
        eveningForecast: before.eveningForecast,
        ...(forecast && { [`${mode}Forecast`]: asForecast(forecast, mode) }),
        shares: {
          ...before.shares,
          burnoutRisk: burnoutShare(burnoutChances?.[row], burnout[mode]) ?? before.shares.burnoutRisk,
          sleepHealth: sleepShare(sleepChances?.[row], sleep[mode]) ?? before.shares.sleepHealth,
        },
      });
    });
  }
  return said;
}

const NOTHING: ModelledDay = {
  morningForecast: null,
  eveningForecast: null,
  shares: { consistency: null, burnoutRisk: null, sleepHealth: null },
};

type Chances = [good: number, middle: number, bad: number] | undefined;
type Judged = Parameters<typeof blendWeight>[0];

const burnoutShare = (chances: Chances, judged: Judged): ModelShare | null =>
  chances === undefined ? null : { score: classScore(chances[2], chances[1]), weight: blendWeight(judged) };

const sleepShare = (chances: Chances, judged: Judged): ModelShare | null =>
  chances === undefined ? null : { score: classScore(chances[0], chances[1]), weight: blendWeight(judged) };

const asForecast = (
  { pct, lowPct, highPct, confidence, n, maePct, naiveMaePct, skill, coverage }: ModelForecast,
  mode: ForecastMode,
): Forecast => ({
  mode,
  method: 'model',
  pct,
  lowPct,
  highPct,
  confidence,
  learning: false,
  n,
  maePct,
  naiveMaePct,
  skill,
  coverage,
});
