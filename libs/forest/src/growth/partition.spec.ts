import { featureTable } from '../feature-table';
import { prepareTraining } from '../fit-forest';
import { Partition } from './partition';

/** One feature whose values 1 … 9 have the bins 1 … 9, missing has bin 0. */
const values = [9, 1, null, 5, 2, 3, 4, 6, 7, 8];
const training = prepareTraining(
  {
    features: featureTable(
      ['a'],
      values.map((value) => [value]),
    ),
    target: new Float64Array(values.length),
  },
  { bins: 16 },
);

/** Divides the rows with these values after a bin. */
function divided(nodeValues: (number | null)[], bin: number) {
  const rows = Int32Array.from(nodeValues, (value) => values.indexOf(value));
  const division = new Partition(training).divide({ rows, start: 0, end: rows.length }, 0, bin);
  const all = [...rows].map((row) => values[row]);
  return {
    left: all.slice(0, division.middle),
    right: all.slice(division.middle),
    splitBin: division.bin,
  };
}

describe('Partition', () => {
  it('moves the rows up to the bin to the front; both sides keep their order', () => {
    expect(divided([9, 1, 5, 2, 4, 8], 4)).toMatchObject({ left: [1, 2, 4], right: [9, 5, 8] });
  });

  it('leaves rows outside of the node where they are', () => {
    const rows = Int32Array.of(0, 1, 3, 4);
    const division = new Partition(training).divide({ rows, start: 1, end: 3 }, 0, 1);
    expect([...rows]).toEqual([0, 1, 3, 4]);
    expect(division.middle).toBe(2);
  });

  it.each([
    ['neighbours: between them', [4, 5], 4, 4],
    ['one bin between: the left one keeps it not', [4, 6], 4, 4],
    ['two bins between: one to each side', [4, 7], 4, 5],
    ['a wide gap: its middle', [1, 9, 8], 1, 4],
  ])('puts the split halfway into the gap of the node: %s', (_title, nodeValues, bin, splitBin) => {
    expect(divided(nodeValues, bin).splitBin).toBe(splitBin);
  });

  it('keeps a split after the missing rows there, however far the next value is', () => {
    expect(divided([null, 9], 0)).toEqual({ left: [null], right: [9], splitBin: 0 });
  });
});
