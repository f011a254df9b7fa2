import { FLAG_CODES } from './risk-flag';
import { FLAG_RULES } from './rules';

describe('FLAG_RULES', () => {
  it('holds every flag once, in table order; DATA_STALE is no rule', () => {
    expect([...FLAG_RULES.map(({ code }) => code), 'DATA_STALE']).toEqual(FLAG_CODES);
  });

  it('has alcohol explain the overnight signals alone, and travel nothing that load decides', () => {
    const explained = (by: 'alcohol' | 'travelled') =>
      FLAG_RULES.filter(({ explainedBy }) => explainedBy[by]).map(({ code }) => code);
    expect(explained('alcohol')).toEqual(['RHR_ELEVATED', 'RESP_RATE_UP', 'SKIN_TEMP_UP', 'ILLNESS_SIGNAL']);
    const byLoad = ['HIGH_LOAD_RATIO', 'HIGH_STRAIN_LOW_RECOVERY', 'MONOTONY_HIGH', 'LOAD_LOW'];
    expect(explained('travelled')).toEqual(
      FLAG_RULES.map(({ code }) => code).filter((code) => !byLoad.includes(code)),
    );
  });

  it('has one information', () => {
    expect(FLAG_RULES.filter(({ info }) => info).map(({ code }) => code)).toEqual(['LOAD_LOW']);
  });
});
