import type { NodeRows } from '../splits/split-finder';
import type { Training } from '../training';

/** Writes what a leaf predicts from its rows to `values[at]` and the places after it. */
export type WriteLeaf = (node: NodeRows, draws: Int32Array, values: Float32Array, at: number) => void;

/** The mean of the target, not of its quantised steps: those are as coarse as the widest target makes them. */
export function meanLeaf({ targets }: Training): WriteLeaf {
  return ({ rows, start, end }, draws, values, at) => {
    let count = 0;
    let sum = 0;
    for (let place = start; place < end; place += 1) {
      const row = rows[place]!;
      count += draws[row]!;
      sum += draws[row]! * targets[row]!;
    }
    values[at] = sum / count;
  };
}

/** The share of each class. */
export function classLeaf({ targets, outputs }: Training): WriteLeaf {
  const counts = new Int32Array(outputs);
  return ({ rows, start, end }, draws, values, at) => {
    counts.fill(0);
    let count = 0;
    for (let place = start; place < end; place += 1) {
      const row = rows[place]!;
      counts[targets[row]!]! += draws[row]!;
      count += draws[row]!;
    }
    for (let label = 0; label < outputs; label += 1) values[at + label] = counts[label]! / count;
  };
}
