import { mean } from '@whoop/statistics';
import type { History } from '../history/history';
import { daysIn } from './report';
import type { Span } from './report';

/** Overnight measures of a span. */
export interface BodyBlock {
  /** 7-day HRV as of the last known night, with its normal band, ms. */
  hrvWeekMs: number | null;
  hrvBandLowMs: number | null;
  hrvBandHighMs: number | null;
  /** Resting heart rate of 7 days against the 30 before, deviations. */
  rhrDelta: number | null;
  respRate: number | null;
  /** Mean of the nights against their baselines, °C. */
  skinTempDeviationC: number | null;
}

export function bodyBlock(history: History, span: Span): BodyBlock {
  const days = daysIn(history, span).filter((day) => day !== null);
  const last = [...days].reverse().find(({ hrvRolling7d }) => hrvRolling7d !== null);
  const temperatures = days.flatMap(({ skinTempC, skinTempBaseline30d: usual }) =>
    skinTempC === null || usual === null ? [] : [skinTempC - usual],
  );
  return {
    hrvWeekMs: last?.hrvRolling7d ?? null,
    hrvBandLowMs: last?.hrvBandLowMs ?? null,
    hrvBandHighMs: last?.hrvBandHighMs ?? null,
    rhrDelta: days.at(-1)?.rhrDelta ?? null,
    respRate: mean(days.flatMap(({ respRate }) => respRate ?? [])),
    skinTempDeviationC: mean(temperatures),
  };
}
