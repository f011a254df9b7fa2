import { calibration } from './calibration';
import type { CalibrationBin } from './calibration';
import { forecastSkill } from './forecast-skill';
import type { NaiveErrors } from './naive-errors';
import { NAIVE_FORECASTS } from './naive-forecasts';
import type { NaiveForecast } from './naive-forecasts';
import type { TrackedPair } from './tracked-day';

/** How the stored forecasts of one mode have done. All but `n`, `calibration` and `pairs` is null without pairs. */
export interface ModeRecord {
  n: number;
  /** Mean absolute error, and mean of forecast minus recovery: above 0 is too hopeful; points. */
  maePct: number | null;
  biasPct: number | null;
  /** Mean absolute errors of the naive forecasts on the same days, points, and the one with the least. */
  naive: Record<NaiveForecast, number> | null;
  bestNaive: NaiveForecast | null;
  /** 1 - maePct / error of the best naive forecast; null also where that made no error. */
  skill: number | null;
  /** Share of forecasts within 10 points, and of recoveries within the 80 % range; 0-1. */
  within10: number | null;
  coverage80: number | null;
  /** Mean width of the ranges, points. */
  meanWidthPct: number | null;
  /** The first and last date that was foretold. */
  since: string | null;
  until: string | null;
  calibration: CalibrationBin[];
  /** In calendar order. */
  pairs: TrackedPair[];
}

/** The record that pairs in calendar order make, against the naive errors on the same days. */
export function modeRecord(pairs: TrackedPair[], naiveErrors: NaiveErrors): ModeRecord {
  const n = pairs.length;
  const meanOf = (read: (pair: TrackedPair) => number): number | null =>
    n === 0 ? null : pairs.reduce((sum, pair) => sum + read(pair), 0) / n;
  const maePct = meanOf(({ pct, actualPct }) => Math.abs(pct - actualPct));
  const naive = naiveErrors.maePct();
  const bestNaive = naive === null ? null : best(naive);
  return {
    n,
    maePct,
    biasPct: meanOf(({ pct, actualPct }) => pct - actualPct),
    naive,
    bestNaive,
    skill:
      maePct === null || naive === null || bestNaive === null
        ? null
        : forecastSkill({ maeModel: maePct, maeBaseline: naive[bestNaive] }),
    within10: meanOf(({ hit }) => Number(hit)),
    coverage80: meanOf(({ inRange }) => Number(inRange)),
    meanWidthPct: meanOf(({ lowPct, highPct }) => highPct - lowPct),
    since: pairs[0]?.target ?? null,
    until: pairs.at(-1)?.target ?? null,
    calibration: calibration(pairs),
    pairs,
  };
}

const best = (errors: Record<NaiveForecast, number>): NaiveForecast =>
  NAIVE_FORECASTS.reduce((least, name) => (errors[name] < errors[least] ? name : least));
