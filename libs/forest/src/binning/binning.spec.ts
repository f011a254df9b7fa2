import { featureTable } from '../feature-table';
import { binByFeature, binByRow, binningOf } from './binning';

const table = featureTable(
  ['strain', 'hrv'],
  [
    [1, 40],
    [3, 60],
    [2, null],
    [9, 50],
  ],
);

describe('binning', () => {
  it('numbers the bins of values from 1 and keeps bin 0 for what is missing', () => {
    expect([...binByFeature(binningOf(table, 64), table)]).toEqual([1, 3, 2, 4, 1, 3, 0, 2]);
  });

  it('puts a value on an edge below it, so that neighbouring doubles stay apart', () => {
    const features = featureTable(['a'], [[1 + Number.EPSILON], [1 + 2 * Number.EPSILON]]);
    expect([...binByFeature(binningOf(features, 64), features)]).toEqual([1, 2]);
    expect([...binByRow(binningOf(table, 64), featureTable(['strain', 'hrv'], [[1.5, 55]]))]).toEqual([1, 2]);
  });

  it('gives the same bins by row', () => {
    expect([...binByRow(binningOf(table, 64), table)]).toEqual([1, 1, 3, 3, 2, 0, 4, 2]);
  });

  it('puts values beyond those of the training into the outer bins', () => {
    const beyond = featureTable(
      ['strain', 'hrv'],
      [
        [-1e9, 1e9],
        [Infinity, -Infinity],
      ],
    );
    expect([...binByRow(binningOf(table, 64), beyond)]).toEqual([1, 3, 4, 1]);
  });

  it('takes the median for a value that is missing only when predicting', () => {
    const missing = featureTable(['strain', 'hrv'], [[null, null]]);
    expect([...binByRow(binningOf(table, 64), missing)]).toEqual([3, 0]);
  });

  it('has no bins of values for a column that is missing altogether', () => {
    const empty = featureTable(['strain'], [[null], [null]]);
    const binning = binningOf(empty, 64);
    expect(binning.edges[0]).toHaveLength(0);
    expect([...binByFeature(binning, empty)]).toEqual([0, 0]);
  });
});
