import { bandPath, linePath, scaleFor } from './spark-path';

interface SparklineProps {
  values: readonly (number | null)[];
  /** What is usual, day by day. */
  band?: readonly { low: number | null; high: number | null }[];
  colour: string;
  height?: number;
}

const WIDTH = 132;

/** Two weeks at a glance. Decoration beside a figure that says the same, so it is hidden from screen readers. */
export function Sparkline({ values, band = [], colour, height = 34 }: SparklineProps) {
  const edges = band.flatMap(({ low, high }) => [low, high]);
  const scale = scaleFor([...values, ...edges], values.length, { width: WIDTH, height, pad: 4 });
  if (scale === null)
    return <svg viewBox={`0 0 ${WIDTH} ${height}`} width="100%" height={height} aria-hidden="true" />;
  const last = values.at(-1) ?? null;
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${height}`}
      width="100%"
      height={height}
      preserveAspectRatio="none"
      aria-hidden="true"
      style={{ overflow: 'visible' }}
    >
      <path d={bandPath(band, scale)} fill="var(--usual)" opacity={0.6} />
      <path
        d={linePath(values, scale)}
        fill="none"
        stroke={`var(--${colour})`}
        strokeWidth={1.75}
        strokeLinecap="round"
        strokeLinejoin="round"
        vectorEffect="non-scaling-stroke"
      />
      {last !== null && (
        <path
          d={`M${scale.x(values.length - 1)} ${scale.y(last)}h0.01`}
          stroke={`var(--${colour})`}
          strokeWidth={7}
          strokeLinecap="round"
          vectorEffect="non-scaling-stroke"
        />
      )}
    </svg>
  );
}
