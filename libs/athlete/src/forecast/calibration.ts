import { THRESHOLDS } from '../thresholds';

const { calibrationBinPct } = THRESHOLDS.forecast;
const LAST_BIN = 100 / calibrationBinPct - 1;

/** Forecasts of about the same level, [fromPct, toPct), and what came of them on average; the last holds 100 as well. */
export interface CalibrationBin {
  fromPct: number;
  toPct: number;
  n: number;
  meanForecastPct: number;
  meanActualPct: number;
}

/**
 * Whether forecasts of a level come true on average: in bins of 10 points by the level foretold, ascending. Bins without
 * forecasts are left out.
 *
 * @example calibration([{ pct: 52, actualPct: 40 }, { pct: 58, actualPct: 66 }]); // one bin: 50-60, n 2, 55 foretold, 53 came
 */
export function calibration(pairs: readonly { pct: number; actualPct: number }[]): CalibrationBin[] {
  const bins = Array.from({ length: LAST_BIN + 1 }, () => ({ n: 0, forecastSum: 0, actualSum: 0 }));
  for (const { pct, actualPct } of pairs) {
    const bin = bins[Math.min(LAST_BIN, Math.floor(pct / calibrationBinPct))];
    if (bin === undefined) continue;
    bin.n += 1;
    bin.forecastSum += pct;
    bin.actualSum += actualPct;
  }
  return bins.flatMap(({ n, forecastSum, actualSum }, i) => {
    if (n === 0) return [];
    const fromPct = i * calibrationBinPct;
    const means = { meanForecastPct: forecastSum / n, meanActualPct: actualSum / n };
    return [{ fromPct, toPct: fromPct + calibrationBinPct, n, ...means }];
  });
}
