import { NAIVE_FORECASTS, trackRecord } from '@whoop/athlete';
import type { ForecastMode, ModeRecord, TrackedPair } from '@whoop/athlete';
import type { ForetoldDay } from '@whoop/database';
import { badParameter } from '../../problem/problem';
import { rounded } from '../rounding';

export const MAX_FORECASTS = 3_700;
export const DEFAULT_FORECASTS = 90;
const MODES: readonly ForecastMode[] = ['morning', 'evening'];

interface Asked {
  start_date?: string;
  end_date?: string;
  limit?: number;
}

/**
 * The stored forecasts against what happened: of each mode the error beside that of naive forecasts on the same days, how
 * often range and point held, and the newest forecasts one by one.
 * @throws Problem `validation` for a range that ends before it begins
 */
export function trackRecordAnswer(days: readonly ForetoldDay[], asked: Asked) {
  const { start_date: since, end_date: until, limit = DEFAULT_FORECASTS } = asked;
  if (since !== undefined && until !== undefined && since > until)
    throw badParameter('start_date', 'start_date must not be later than end_date.');
  const record = trackRecord(days, { since, until });
  return { modes: MODES.map((mode) => modeAnswer(mode, record[mode], limit)) };
}

function modeAnswer(mode: ForecastMode, record: ModeRecord, limit: number) {
  const { n, naive, bestNaive, calibration, pairs } = record;
  return {
    mode,
    n,
    start_date: record.since,
    end_date: record.until,
    mae: rounded(record.maePct, 2),
    bias: rounded(record.biasPct, 2),
    naive: naive && NAIVE_FORECASTS.map((name) => ({ name, mae: rounded(naive[name], 2) })),
    best_naive: bestNaive,
    skill: rounded(record.skill, 3),
    within_10: rounded(record.within10, 3),
    coverage: rounded(record.coverage80, 3),
    mean_width: rounded(record.meanWidthPct, 1),
    text: textOf(record),
    calibration: calibration.map((bin) => ({
      from: bin.fromPct,
      to: bin.toPct,
      n: bin.n,
      mean_forecast: rounded(bin.meanForecastPct, 1),
      mean_actual: rounded(bin.meanActualPct, 1),
    })),
    forecasts: (limit === 0 ? [] : pairs.slice(-limit)).map(forecastAnswer),
  };
}

const forecastAnswer = (pair: TrackedPair) => ({
  issued_on: pair.issuedOn,
  date: pair.target,
  recovery_forecast: rounded(pair.pct, 1),
  lo: rounded(pair.lowPct, 0),
  hi: rounded(pair.highPct, 0),
  recovery_score: pair.actualPct,
  method: pair.method,
  learning: pair.learning,
  within_10: pair.hit,
  in_range: pair.inRange,
});

function textOf({ n, maePct, naive, bestNaive, skill, within10, coverage80 }: ModeRecord): string {
  if (maePct === null || naive === null || bestNaive === null)
    return 'No forecast of this kind can be judged yet.';
  const share = (value: number | null): string => `${rounded(100 * (value ?? 0), 0)} %`;
  const better =
    skill === null || skill <= 0
      ? 'It has not beaten the simplest forecasts'
      : `It has beaten the simplest forecasts by ${rounded(100 * skill, 1)} %`;
  return (
    `${n} forecasts missed by ${rounded(maePct, 1)} points on average. ${better} ` +
    `(${bestNaive.replaceAll('_', ' ')}: ${rounded(naive[bestNaive], 1)} points). ` +
    `${share(within10)} landed within 10 points; the range held ${share(coverage80)} of the days, 80 % is meant.`
  );
}
