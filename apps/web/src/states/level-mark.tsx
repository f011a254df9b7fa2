import type { Level } from '../words/levels';

const SHAPES: Record<Level, string> = {
  good: 'M8 2a6 6 0 1 0 0 12A6 6 0 1 0 8 2z',
  middle: 'M8 1l7 7-7 7-7-7z',
  bad: 'M1.2 2.5h13.6L8 14.5z',
  none: 'M2 7h12v2H2z',
};

/** Good, middle and bad by shape and by colour: ● ◆ ▼. */
export function LevelMark({ level, label, size = 10 }: { level: Level; label?: string; size?: number }) {
  const fill = level === 'none' ? 'var(--usual-mark)' : `var(--${level})`;
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
      style={{ flex: 'none' }}
    >
      <path d={SHAPES[level]} fill={fill} />
    </svg>
  );
}
