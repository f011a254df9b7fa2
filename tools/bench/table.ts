/** A Markdown table with right-aligned numbers, readable in a terminal as well. */
export function table(head: string[], rows: string[][]): string {
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: string[]): string =>
    `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join(' | ')} |`;
  const rule = widths.map((width, column) =>
    column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Slope of log(y) on log(x) by least squares: 1 means that the cost grows in proportion. */
export function logLogSlope(points: { x: number; y: number }[]): number {
  const logs = points.map(({ x, y }) => [Math.log(x), Math.log(y)] as const);
  const meanX = logs.reduce((sum, [x]) => sum + x, 0) / logs.length;
  const meanY = logs.reduce((sum, [, y]) => sum + y, 0) / logs.length;
  const covariance = logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  return covariance / logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
}

/** One condition that a benchmark must meet. */
export interface Bar {
  what: string;
  figure: string;
  holds: boolean;
}

/** Prints the bars and returns the exit code: 1 when one fails. */
export function judge(bars: Bar[]): number {
  console.log(
    `\n${table(
      ['bar', 'figure', 'holds'],
      bars.map(({ what, figure, holds }) => [what, figure, holds ? 'yes' : 'NO']),
    )}`,
  );
  return bars.every(({ holds }) => holds) ? 0 : 1;
}
