import { dataStaleFlag } from './data-stale';
import type { FlagCode, RiskFlag, Severity } from './risk-flag';
import { sortFlags } from './sort-flags';

const flag = (code: FlagCode, severity: Severity): RiskFlag => ({
  code,
  severity,
  level: 1,
  since: '2024-01-01',
  daysActive: 1,
  evidence: { metric: 'm', unit: 'u', value: null, baseline: null, threshold: null, n: null },
  context: { alcohol: false, travelled: false },
});

describe('sortFlags', () => {
  it('puts severe flags first, informations last and equals in table order', () => {
    const stale = dataStaleFlag(9, '2024-01-01');
    const flags = [
      flag('LOAD_LOW', 'info'),
      flag('SLEEP_DEBT', 'low'),
      ...(stale === null ? [] : [stale]),
      flag('HIGH_LOAD_RATIO', 'low'),
      flag('SLEEP_IRREGULAR', 'high'),
      flag('SKIN_TEMP_UP', 'medium'),
    ];
    const given = [...flags];
    expect(sortFlags(flags).map(({ code }) => code)).toEqual([
      'SLEEP_IRREGULAR',
      'SKIN_TEMP_UP',
      'HIGH_LOAD_RATIO',
      'SLEEP_DEBT',
      'LOAD_LOW',
      'DATA_STALE',
    ]);
    expect(flags).toEqual(given);
  });

  it('is empty without flags', () => {
    expect(sortFlags([])).toEqual([]);
  });
});
