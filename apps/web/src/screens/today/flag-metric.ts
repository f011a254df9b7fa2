import type { MetricKey, RiskFlag, Summary } from '../../api/types';

/** The series in which a flag can be seen. */
const SEEN_IN: Partial<Record<RiskFlag['code'], MetricKey>> = {
  HIGH_LOAD_RATIO: 'load_ratio',
  HRV_LOW_SUSTAINED: 'hrv',
  SLEEP_DEBT: 'sleep_debt_min',
  LOW_SLEEP_RUN: 'sleep_hours',
  LOW_RECOVERY_SUSTAINED: 'recovery',
  HIGH_STRAIN_LOW_RECOVERY: 'strain',
  RHR_ELEVATED: 'rhr',
  RESP_RATE_UP: 'resp_rate',
  SKIN_TEMP_UP: 'skin_temp',
  ILLNESS_SIGNAL: 'resp_rate',
  HRV_CV_HIGH: 'hrv',
  MONOTONY_HIGH: 'monotony',
  SLEEP_IRREGULAR: 'sri',
  LOAD_LOW: 'load_ratio',
};

export const flagMetric = (code: RiskFlag['code']): MetricKey | null => SEEN_IN[code] ?? null;

/** The flags without the one about the age of the data, which stands above the whole screen. Null: not looked for yet. */
export function flagsToShow({ risk_flags: flags, more_risk_flags: more }: Summary): {
  flags: RiskFlag[] | null;
  more: RiskFlag[];
} {
  const isNews = ({ code }: RiskFlag): boolean => code !== 'DATA_STALE';
  return { flags: flags?.filter(isNews) ?? null, more: (more ?? []).filter(isNews) };
}
