/**
 * Ascending edges between the bins of one column, each bin holding about as many rows as the next: value bin `k` takes
 * what lies above edge `k - 1` and not above edge `k`. At most `valueBins - 1` edges. Where the column has no more
 * distinct values than bins, each value gets its own bin and splits are exact.
 *
 * @param sorted the values that are there, ascending
 * @example binEdges(Float64Array.of(1, 2, 2, 4), 63); // Float64Array [1.5, 3]
 */
export function binEdges(sorted: Float64Array, valueBins: number): Float64Array {
  const runEnds = endsOfEqualRuns(sorted);
  if (runEnds.length <= valueBins)
    return Float64Array.from(runEnds.slice(0, -1), (end) => edgeAt(sorted, end));
  return quantileEdges(sorted, runEnds, valueBins);
}

/** Index after the last of each run of equal values. */
function endsOfEqualRuns(sorted: Float64Array): number[] {
  const ends: number[] = [];
  for (let index = 1; index <= sorted.length; index += 1) {
    if (index === sorted.length || sorted[index] !== sorted[index - 1]) ends.push(index);
  }
  return ends;
}

/** Closes a bin at the end of the run that reaches its share of what is left: a value that fills half the column costs one bin. */
function quantileEdges(sorted: Float64Array, runEnds: number[], valueBins: number): Float64Array {
  const edges: number[] = [];
  let closedAt = 0;
  for (const end of runEnds) {
    const share = (sorted.length - closedAt) / (valueBins - edges.length);
    if (end - closedAt < share || end === sorted.length || edges.length === valueBins - 1) continue;
    edges.push(edgeAt(sorted, end));
    closedAt = end;
  }
  return Float64Array.from(edges);
}

/** Halfway between two neighbours; the lower one where rounding would reach the upper. */
function edgeAt(sorted: Float64Array, end: number): number {
  const lower = sorted[end - 1]!;
  const upper = sorted[end]!;
  const middle = lower / 2 + upper / 2;
  return middle >= lower && middle < upper ? middle : lower;
}
