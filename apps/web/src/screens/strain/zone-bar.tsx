import { figure, UNKNOWN } from '../../words/numbers';
import styles from './strain.module.css';

/** Shares of the zones of one workout; what is left was below zone 1. */
export function ZoneBar({ zones }: { zones: readonly (number | null)[] }) {
  if (zones.every((share) => share === null)) return <>{UNKNOWN}</>;
  const label = zones.map((share, index) => `zone ${index + 1} ${figure(share)} %`).join(', ');
  return (
    <span className={styles.zones} role="img" aria-label={label}>
      {zones.map((share, index) => (
        <i key={index} style={{ width: `${share ?? 0}%`, background: `var(--zone-${index + 1})` }} />
      ))}
    </span>
  );
}
