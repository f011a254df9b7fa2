import { addressOf } from './address';

it('fills places and query, and leaves out what is not given', () => {
  expect(
    addressOf('/api/v1/jobs/{id}', {
      path: { id: 'a/b' },
      query: { limit: 5, cursor: null, user_id: undefined },
    }),
  ).toBe('/api/v1/jobs/a%2Fb?limit=5');
  expect(addressOf('/api/v1/jobs', {})).toBe('/api/v1/jobs');
});

it('keeps 0 and false, which are values', () => {
  expect(addressOf('/x', { query: { strain: 0, all: false } })).toBe('/x?strain=0&all=false');
});
