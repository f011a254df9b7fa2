export interface Box {
  width: number;
  height: number;
  pad: number;
}

export interface Scale {
  x: (index: number) => number;
  y: (value: number) => number;
}

/** Fits values, and what is usual, into a box. Equal values lie in the middle. Null where there is nothing to fit. */
export function scaleFor(
  values: readonly (number | null)[],
  count: number,
  { width, height, pad }: Box,
): Scale | null {
  const known = values.filter((value): value is number => value !== null);
  if (known.length === 0) return null;
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const span = high - low;
  const step = count > 1 ? (width - 2 * pad) / (count - 1) : 0;
  return {
    x: (index) => pad + index * step,
    y: (value) => (span === 0 ? height / 2 : height - pad - ((value - low) / span) * (height - 2 * pad)),
  };
}

/** The line through the values. A null breaks it: a gap stays a gap. A value alone between gaps is drawn as a short dash. */
export function linePath(values: readonly (number | null)[], { x, y }: Scale): string {
  let path = '';
  values.forEach((value, index) => {
    if (value === null) return;
    const joined = index > 0 && values[index - 1] !== null;
    const at = `${x(index).toFixed(1)} ${y(value).toFixed(1)}`;
    path += joined ? `L${at}` : `M${at}`;
    const alone = !joined && (values[index + 1] ?? null) === null;
    if (alone) path += 'h0.01';
  });
  return path;
}

/** The area between two edges, in as many pieces as gaps leave. */
export function bandPath(
  edges: readonly { low: number | null; high: number | null }[],
  { x, y }: Scale,
): string {
  const pieces: string[] = [];
  let start = 0;
  for (let index = 0; index <= edges.length; index += 1) {
    const edge = edges[index];
    if (edge && edge.low !== null && edge.high !== null) continue;
    if (index - start >= 2) pieces.push(piece(edges, { start, end: index }, { x, y }));
    start = index + 1;
  }
  return pieces.join('');
}

function piece(
  edges: readonly { low: number | null; high: number | null }[],
  { start, end }: { start: number; end: number },
  { x, y }: Scale,
): string {
  const indexes = Array.from({ length: end - start }, (_, offset) => start + offset);
  const at = (index: number, value: number): string => `${x(index).toFixed(1)} ${y(value).toFixed(1)}`;
  const top = indexes.map((index) => at(index, edges[index]?.high ?? 0));
  const bottom = indexes.reverse().map((index) => at(index, edges[index]?.low ?? 0));
  return `M${[...top, ...bottom].join('L')}Z`;
}
