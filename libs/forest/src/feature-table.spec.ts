import { BadTrainingData } from './errors';
import { featureTable } from './feature-table';

describe('featureTable', () => {
  it('turns rows into columns, null into NaN', () => {
    const { names, columns } = featureTable(
      ['strain', 'hrv'],
      [
        [11.2, 60],
        [null, 0],
      ],
    );
    expect(names).toEqual(['strain', 'hrv']);
    expect(columns).toEqual([Float64Array.of(11.2, NaN), Float64Array.of(60, 0)]);
  });

  it.each([[[1]], [[1, 2, 3]]])('refuses a row of another length: %j', (row) => {
    expect(() => featureTable(['a', 'b'], [[1, 2], row])).toThrow(BadTrainingData);
    expect(() => featureTable(['a', 'b'], [[1, 2], row])).toThrow(`row 1 has ${row.length} values`);
  });
});
