import { headlineFlags } from './headline-flags';
import type { FlagCode, RiskFlag, Severity } from './risk-flag';

const flag = (code: FlagCode, severity: Severity): RiskFlag => ({
  code,
  severity,
  level: 1,
  since: '2024-01-01',
  daysActive: 1,
  evidence: { metric: 'm', unit: 'u', value: null, baseline: null, threshold: null, n: null },
  context: { alcohol: false, travelled: false },
});
const codes = (flags: readonly RiskFlag[]): string[] => flags.map(({ code }) => code);
const OVERNIGHT = [
  flag('RHR_ELEVATED', 'high'),
  flag('RESP_RATE_UP', 'medium'),
  flag('SKIN_TEMP_UP', 'low'),
] as const;

describe('headlineFlags', () => {
  it('shows the 3 most severe and keeps the rest behind more', () => {
    const { shown, more } = headlineFlags([
      flag('HIGH_LOAD_RATIO', 'low'),
      flag('SLEEP_DEBT', 'high'),
      flag('LOAD_LOW', 'info'),
      flag('LOW_SLEEP_RUN', 'medium'),
      flag('HRV_CV_HIGH', 'low'),
    ]);
    expect(codes(shown)).toEqual(['SLEEP_DEBT', 'LOW_SLEEP_RUN', 'HIGH_LOAD_RATIO']);
    expect(codes(more)).toEqual(['HRV_CV_HIGH', 'LOAD_LOW']);
  });

  it('says 7, 8 and 9 by the unusual overnight signals, in neither list', () => {
    const { shown, more } = headlineFlags([
      ...OVERNIGHT,
      flag('ILLNESS_SIGNAL', 'low'),
      flag('SLEEP_DEBT', 'low'),
    ]);
    expect(codes(shown)).toEqual(['SLEEP_DEBT', 'ILLNESS_SIGNAL']);
    expect(more).toEqual([]);
  });

  it('shows 7, 8 and 9 where the other one is off', () => {
    expect(codes(headlineFlags(OVERNIGHT).shown)).toEqual(['RHR_ELEVATED', 'RESP_RATE_UP', 'SKIN_TEMP_UP']);
  });

  it('is empty without flags', () => {
    expect(headlineFlags([])).toEqual({ shown: [], more: [] });
  });
});
