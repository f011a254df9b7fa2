import type { Forecast } from '../forecast/forecast';
import type { DayForecasts } from '../forecast/replay-forecasts';
import { mapScores } from '../scores/score';
import type { ScoreName } from '../scores/score';

/** What a model makes of a score, 0-100, and the share that it has in it, 0-1. */
export interface ModelShare {
  score: number;
  weight: number;
}

/** By score; null where no model has a say. */
export type ModelShares = Readonly<Record<ScoreName, ModelShare | null>>;

/** What trained models say of one day; null: none has a say, and the rules stand. */
export interface ModelledDay {
  morningForecast: Forecast | null;
  eveningForecast: Forecast | null;
  shares: ModelShares;
}

export const NO_SHARES: ModelShares = { consistency: null, burnoutRisk: null, sleepHealth: null };

/** The scores with the models' shares in them; null where the rule has none. Source: science 5.3. */
export const blended = (
  rules: Readonly<Record<ScoreName, number | null>>,
  shares: ModelShares,
): Record<ScoreName, number | null> =>
  mapScores((name) => {
    const [rule, share] = [rules[name], shares[name]];
    return rule === null || share === null ? rule : (1 - share.weight) * rule + share.weight * share.score;
  });

/** What is foretold of a day: by a model where one has a say, else by the rule and the usual range. */
export const withModel = (
  rules: DayForecasts | undefined,
  model: ModelledDay | undefined,
): DayForecasts & { shares: ModelShares } => ({
  morning: model?.morningForecast ?? rules?.morning ?? null,
  evening: model?.eveningForecast ?? rules?.evening ?? null,
  shares: model?.shares ?? NO_SHARES,
});
