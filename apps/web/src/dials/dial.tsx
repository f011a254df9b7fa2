import type { ReactNode } from 'react';
import { angleOf, arcPath, pointAt, SWEEP } from './arc';
import styles from './dial.module.css';

interface Range {
  lo: number;
  hi: number;
}

interface DialProps {
  label: string;
  value: number | null;
  max: number;
  /** A token: recovery, strain, sleep. */
  colour: string;
  /** What stands in the middle. */
  figure: ReactNode;
  unit?: string;
  /** Said to who cannot see it. */
  summary: string;
  /** What is usual: a grey mark. */
  usual?: number | null;
  /** What to aim for: a band. */
  target?: Range | null;
  /** Ends of the good, middle and bad zones, as on the scale. */
  zones?: readonly { to: number; colour: string }[];
}

const CENTRE = { x: 100, y: 92 };
const RADIUS = 76;
const OUTER = 88;

/** One scale for recovery, strain and sleep: colour is today, the grey mark is usual, the hatched band is the target. */
export function Dial({ label, value, max, colour, figure, unit, summary, usual, target, zones }: DialProps) {
  return (
    <div className={styles.dial}>
      <svg viewBox="0 0 200 150" role="img" aria-label={`${label}: ${summary}`} className={styles.svg}>
        <path className={styles.track} d={arc(SWEEP.from, SWEEP.to)} />
        {zones && <Zones zones={zones} max={max} />}
        {target && <Target target={target} max={max} colour={colour} />}
        {value !== null && (
          <path
            className={styles.value}
            d={arc(SWEEP.from, angleOf(value, max))}
            stroke={`var(--${colour})`}
            pathLength={1}
          />
        )}
        {usual != null && <UsualMark at={angleOf(usual, max)} />}
      </svg>
      <div className={styles.middle} aria-hidden="true">
        <span className={`figure-number ${styles.figure}`}>
          {figure}
          {unit && <span className={styles.unit}>{unit}</span>}
        </span>
        <span className={styles.label}>{label}</span>
      </div>
    </div>
  );
}

const arc = (from: number, to: number, radius = RADIUS): string =>
  arcPath(from, to, { radius, centre: CENTRE });

function Zones({ zones, max }: { zones: NonNullable<DialProps['zones']>; max: number }) {
  return zones.map(({ to, colour }, index) => {
    const from = index === 0 ? 0 : (zones[index - 1]?.to ?? 0);
    // A gap of one degree on each side keeps neighbours apart without colour.
    return (
      <path
        key={to}
        d={arc(angleOf(from, max) + 1.2, angleOf(to, max) - 1.2, OUTER)}
        fill="none"
        stroke={colour}
        strokeWidth={2.5}
      />
    );
  });
}

function Target({ target, max, colour }: { target: Range; max: number; colour: string }) {
  const [from, to] = [angleOf(target.lo, max), angleOf(target.hi, max)];
  return (
    <>
      <path d={arc(from, to)} className={styles.target} stroke={`var(--${colour})`} />
      {[from, to].map((angle) => {
        const [inner, outer] = [pointAt(angle, RADIUS - 9, CENTRE), pointAt(angle, RADIUS + 9, CENTRE)];
        return (
          <line
            key={angle}
            x1={inner.x}
            y1={inner.y}
            x2={outer.x}
            y2={outer.y}
            stroke={`var(--${colour})`}
            strokeWidth={1.5}
          />
        );
      })}
    </>
  );
}

function UsualMark({ at }: { at: number }) {
  const [inner, outer] = [pointAt(at, RADIUS - 10, CENTRE), pointAt(at, RADIUS + 10, CENTRE)];
  return (
    <>
      <line x1={inner.x} y1={inner.y} x2={outer.x} y2={outer.y} stroke="var(--panel)" strokeWidth={6} />
      <line
        x1={inner.x}
        y1={inner.y}
        x2={outer.x}
        y2={outer.y}
        stroke="var(--usual-mark)"
        strokeWidth={2.5}
      />
    </>
  );
}
