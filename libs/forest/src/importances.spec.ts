import { fitForest } from './fit-forest';
import { friedman, stepsWithMissing, threeClasses } from './fixtures/synthetic-data';
import { gainImportances } from './importances';

const ranking = (importances: Float64Array): number[] =>
  [...importances.keys()].sort((a, b) => importances[b] - importances[a]);

describe('importances', () => {
  it('add up to 1', () => {
    const { importances } = fitForest(friedman(200, 1), { trees: 20 });
    expect(importances.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
  });

  it('put the features that matter first, the strongest on top', () => {
    const regression = fitForest(friedman(500, 1)).importances;
    expect(ranking(regression)[0]).toBe(3);
    expect(ranking(regression).slice(0, 5).sort()).toEqual([0, 1, 2, 3, 4]);

    const steps = fitForest(stepsWithMissing(500, 1)).importances;
    expect(ranking(steps).slice(0, 3).sort()).toEqual([0, 1, 2]);

    const { features, target } = threeClasses(500, 1);
    const classes = fitForest({ features, labels: Int32Array.from(target), classCount: 3 }).importances;
    expect(ranking(classes).slice(0, 3).sort()).toEqual([0, 1, 2]);
  });

  it('weigh each tree equally, whatever its gains, and leave out trees without a split', () => {
    const trees = [
      [3, 1],
      [0, 200],
      [0, 0],
    ].map((gains) => ({ gains: Float64Array.from(gains) }));
    expect([...gainImportances(trees, 2)]).toEqual([0.375, 0.625]);
  });
});
