import golden from '../fixtures/golden.json';
import { forecastSkill } from './forecast-skill';

const { P4 } = golden.vectors;

describe('forecastSkill', () => {
  it('gives the golden vector P4', () => {
    expect(Math.abs((forecastSkill(P4.input) ?? NaN) - P4.expected)).toBeLessThanOrEqual(P4.tol);
  });

  it('is 1 for no error, 0 for the same error, below 0 for more', () => {
    expect(forecastSkill({ maeModel: 0, maeBaseline: 18 })).toBe(1);
    expect(forecastSkill({ maeModel: 18, maeBaseline: 18 })).toBe(0);
    expect(forecastSkill({ maeModel: 27, maeBaseline: 18 })).toBe(-0.5);
  });

  it('is null where the baseline made no error', () => {
    expect(forecastSkill({ maeModel: 0, maeBaseline: 0 })).toBeNull();
    expect(forecastSkill({ maeModel: 3, maeBaseline: 0 })).toBeNull();
  });
});
