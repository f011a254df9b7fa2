import type { Level } from '../words/levels';
import { figure, signed } from '../words/numbers';
import styles from './effect-bar.module.css';
import { effectScale, type Effect } from './effect-scale';

interface EffectBarProps extends Effect {
  unit: string;
  digits: number;
  level: Level;
}

/** An effect as dot and whisker: where it lies, how sure that is, and which span is too small to matter. */
export function EffectBar({ unit, digits, level, ...effect }: EffectBarProps) {
  const { effect: value, low, high, least } = effect;
  const { at } = effectScale(effect);
  const range =
    low === null || high === null ? '' : `, likely ${signed(low, digits)} to ${signed(high, digits)}`;
  return (
    <div
      className={styles.bar}
      role="img"
      aria-label={`${signed(value, digits)} ${unit}${range}; less than ${figure(least, least % 1 === 0 ? 0 : 1)} is too small to matter`}
    >
      <div className={styles.small} style={{ left: `${at(-least)}%`, width: `${at(least) - at(-least)}%` }} />
      <div className={styles.zero} style={{ left: `${at(0)}%` }} />
      {low !== null && high !== null && (
        <div
          className={styles.whisker}
          data-level={level}
          style={{ left: `${at(low)}%`, width: `${at(high) - at(low)}%` }}
        />
      )}
      <div className={styles.dot} data-level={level} style={{ left: `${at(value)}%` }} />
      <span className={styles.tick} style={{ left: `${at(0)}%` }}>
        0
      </span>
    </div>
  );
}
