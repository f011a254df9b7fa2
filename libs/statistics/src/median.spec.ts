import { median } from './median';

describe('median', () => {
  it('is null without values', () => {
    expect(median([])).toBeNull();
  });

  it('is the middle one of an odd number, whatever their order', () => {
    expect(median([3, 1, 10])).toBe(3);
  });

  it('is the mean of the middle two of an even number', () => {
    expect(median([4, 1, 10, 3])).toBe(3.5);
  });
});
