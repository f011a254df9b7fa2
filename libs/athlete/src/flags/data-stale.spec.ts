import { dataStaleFlag } from './data-stale';

describe('dataStaleFlag', () => {
  it('is off up to 2 days, level 1 up to 7, level 2 beyond', () => {
    expect([0, 1, 2, 3, 7, 8, 400].map((age) => dataStaleFlag(age, '2024-05-01')?.level ?? 0)).toEqual([
      0, 0, 0, 1, 1, 2, 2,
    ]);
  });

  it('is an information that is on since the third day after the newest', () => {
    expect(dataStaleFlag(9, '2024-02-27')).toEqual({
      code: 'DATA_STALE',
      severity: 'info',
      level: 2,
      since: '2024-03-01',
      daysActive: 7,
      evidence: { metric: 'data_age', unit: 'days', value: 9, baseline: null, threshold: 7, n: null },
      context: { alcohol: false, travelled: false },
    });
    expect(dataStaleFlag(3, '2024-05-01')).toMatchObject({ since: '2024-05-04', daysActive: 1 });
  });

  it('is off for a day to come', () => {
    expect(dataStaleFlag(-1, '2024-05-01')).toBeNull();
  });
});
