/** Points below which a baseline counts as without error: a ratio to it would say nothing, and might be infinite. */
const NO_ERROR = 1e-9;

export interface ForecastErrors {
  /** Mean absolute errors on the same days, recovery points. */
  maeModel: number;
  maeBaseline: number;
}

/**
 * The part of the baseline's error that a forecast removes: 1 is perfect, 0 no better, below 0 worse. Null when the
 * baseline made no error at all, for then there is none to remove. Source: science 8.3.
 *
 * @example forecastSkill({ maeModel: 16.2, maeBaseline: 18 }); // 0.1
 */
export function forecastSkill({ maeModel, maeBaseline }: ForecastErrors): number | null {
  return maeBaseline < NO_ERROR ? null : 1 - maeModel / maeBaseline;
}
