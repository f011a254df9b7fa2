import { SnapshotMoved } from '../pipeline/step-errors';
import { repeatsFor } from './repeats';

const coded = (code: unknown): Error => Object.assign(new Error('database'), { code });

describe('repeatsFor', () => {
  it('computes again when the data moved', () => expect(repeatsFor(new SnapshotMoved())).toBe(20));

  it.each(['40P01', '40001'])('repeats a transaction that lost against another (%s)', (code) => {
    expect(repeatsFor(coded(code))).toBe(3);
  });

  it.each([coded('23505'), coded(40001), new Error('no code'), 'a string', null])(
    'repeats nothing else: %p',
    (error) => {
      expect(repeatsFor(error)).toBe(0);
    },
  );
});
