import { binName, histogramOf, histogramSentence } from './histogram';

const hundred = Array.from({ length: 100 }, (_, index) => index);

it('counts each value once, in bins with round ends', () => {
  const made = histogramOf([...hundred, null], 0);
  expect(made?.n).toBe(100);
  expect(made?.bins.map(({ from, n }) => [from, n])).toEqual([
    [0, 50],
    [50, 50],
  ]);
  expect(made && histogramSentence(made, 'recovery')).toBe(
    'Half of 100 days lie between 25 and 74 %, median 50; all between 0 and 99.',
  );
});

it('takes more bins of more values, at most 24 of them', () => {
  const many = Array.from({ length: 8_000 }, (_, index) => index % 100);
  const bins = histogramOf(many, 0)?.bins ?? [];
  expect(bins).toHaveLength(20);
  expect(bins.every(({ n }) => n === 400)).toBe(true);
});

it('is no finer than the digits of the measure, below 0 as well', () => {
  const values = Array.from({ length: 60 }, (_, index) => (index % 6) / 10 - 0.3);
  const bins = histogramOf(values, 1)?.bins ?? [];
  expect(bins.map(({ from, n }) => [from, n])).toEqual([
    [-0.4, 10],
    [-0.2, 20],
    [0, 20],
    [0.2, 10],
  ]);
  expect(binName(bins[0]!)).toBe('−0.4 to below −0.2');
});

it('draws what never varies as one bin', () => {
  expect(
    histogramOf(
      Array.from({ length: 12 }, () => 7),
      0,
    )?.bins,
  ).toEqual([{ from: 7, to: 8, n: 12 }]);
});

it('is not made of fewer than ten values', () => {
  expect(histogramOf([...hundred.slice(0, 9), null, null], 0)).toBeNull();
});
