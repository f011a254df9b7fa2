import { apiShape } from './api-shape';

it('renames fields and rounds numbers at any depth, and leaves the rest alone', () => {
  const value = { meanMin: 1.005, days: [{ isThere: true, at: null, name: 'aB' }], resp_rate: -0.004 };
  expect(apiShape(value, 2)).toEqual({
    mean_min: 1.01,
    days: [{ is_there: true, at: null, name: 'aB' }],
    resp_rate: 0,
  });
});
