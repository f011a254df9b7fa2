import { metricStyle } from '../../words/metric-names';
import type { MetricSummary } from './summarise';
import styles from './trends.module.css';

/** The means of the window, beside their change. The figure's sentence says the same to who cannot see it. */
export function SummaryRow({ summaries }: { summaries: readonly MetricSummary[] }) {
  return (
    <ul className={styles.summaries} aria-hidden="true">
      {summaries.map(({ key, name, unit, mean, change, known, days }) => (
        <li key={key} style={{ borderLeftColor: `var(--${metricStyle(key).colour})` }}>
          <span className="muted small">{name}</span>
          <span className={`figure-number ${styles.mean}`}>
            {mean} <small>{unit}</small>
          </span>
          <span className={styles.change}>
            {change === null ? `${known} of ${days} days` : `${change} on the ${days} days before`}
          </span>
        </li>
      ))}
    </ul>
  );
}
