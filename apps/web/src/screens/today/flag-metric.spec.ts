import type { Summary } from '../../api/types';
import { flagMetric, flagsToShow } from './flag-metric';

const flags = (...codes: string[]) => codes.map((code) => ({ code }));

it('leaves the age of the data to the banner', () => {
  const summary = {
    risk_flags: flags('SLEEP_DEBT', 'DATA_STALE'),
    more_risk_flags: null,
  } as unknown as Summary;
  expect(flagsToShow(summary)).toEqual({ flags: flags('SLEEP_DEBT'), more: [] });
});

it('tells “not looked for” from “none found”', () => {
  expect(flagsToShow({ risk_flags: null, more_risk_flags: null } as Summary).flags).toBeNull();
  expect(flagsToShow({ risk_flags: [], more_risk_flags: [] } as unknown as Summary).flags).toEqual([]);
});

it('knows where a flag can be seen', () => {
  expect([flagMetric('SLEEP_DEBT'), flagMetric('DATA_STALE')]).toEqual(['sleep_debt_min', null]);
});
