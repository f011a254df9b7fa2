import { drawBag, emptyBag } from './bootstrap';
import { treeSeed, XorShift32 } from './random';
import type { Training } from './training';
import { findLeaf } from './tree';
import type { Tree } from './tree';

/**
 * For each training row the mean prediction of the trees that did not see it: an honest error for rows that do not depend
 * on each other (days do: a walk-forward test is what counts for forecasts). `outputs` values a row, NaN where every tree
 * saw the row; null without bootstrap. Each tree's bag is drawn again from its seed, so nothing has to be kept or sent.
 */
export function outOfBag(training: Training, trees: readonly Tree[]): Float64Array | null {
  const { rows, outputs, bins, options } = training;
  if (!options.bootstrap) return null;
  const sums = new Float64Array(rows * outputs);
  const counts = new Int32Array(rows);
  const bag = emptyBag(rows);
  const binned = { bins, featureStep: rows };
  trees.forEach(({ nodes, leafValues }, index) => {
    drawBag(bag, new XorShift32(treeSeed(options.seed, index)));
    for (let row = 0; row < rows; row += 1) {
      if (bag.draws[row]! > 0) continue;
      const from = findLeaf(nodes, binned, row) * outputs;
      for (let output = 0; output < outputs; output += 1)
        sums[row * outputs + output]! += leafValues[from + output]!;
      counts[row]! += 1;
    }
  });
  // 0/0 is the NaN of a row that every tree saw.
  return sums.map((sum, index) => sum / counts[Math.floor(index / outputs)]!);
}
