import type { MonthlyReport } from '../../api/types';
import { metricStyle } from '../../words/metric-names';
import { figure, signed, UNKNOWN } from '../../words/numbers';
import styles from './figures.module.css';
import { Block, Facts } from './report-block';
import { InsightList } from './said-blocks';

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** Mean recovery by day of the week. */
export const WeekdayBlock = ({ weekdays }: { weekdays: MonthlyReport['weekdays'] }) => (
  <Block title="By day of the week" note="Mean recovery, percent. Fewer than three days are not averaged.">
    <ul className={styles.bars}>
      {WEEKDAYS.map((name, index) => {
        const value = weekdays[index] ?? null;
        return (
          <li key={name}>
            <span>{name}</span>
            <span className={styles.bar}>{value !== null && <i style={{ width: `${value}%` }} />}</span>
            <span>{figure(value)}</span>
          </li>
        );
      })}
    </ul>
  </Block>
);

const points = (value: number | null, show = figure): string =>
  value === null ? UNKNOWN : `${show(value)} points/day`;

/** Training state at the end of the month. */
export const FitnessBlock = ({ report }: { report: MonthlyReport }) => (
  <Block title="Fitness and form" note="At the end of the month.">
    <Facts
      facts={[
        { name: 'Fitness', value: points(report.fitness), note: 'load of 42 days' },
        { name: 'Fatigue', value: points(report.fatigue), note: 'load of 7 days' },
        {
          name: 'Form',
          value: points(report.form, signed),
          note:
            report.form === null
              ? undefined
              : report.form >= 0
                ? 'fresher than usual'
                : 'more tired than usual',
        },
      ]}
    />
  </Block>
);

const SCORES = ['consistency', 'burnout_risk', 'sleep_health'] as const;

/** The scores beside those of the month before. */
export const ScoresBlock = ({ scores }: { scores: MonthlyReport['scores'] }) => (
  <Block title="Scores" note="Of 100. For burnout risk low is good.">
    <table className={styles.compared}>
      <caption className="visually-hidden">Scores of this month and of the month before</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">Now</th>
          <th scope="col">Before</th>
          <th scope="col">Change</th>
        </tr>
      </thead>
      <tbody>
        {SCORES.map((key) => (
          <tr key={key}>
            <th scope="row">{metricStyle(key).name}</th>
            <td className={`figure-number ${styles.now}`}>{figure(scores[key].mean)}</td>
            <td>{figure(scores[key].prev)}</td>
            <td>{signed(scores[key].delta)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </Block>
);

/** Best values of the whole history that fell into the month, and levels that shifted in it. */
export function MilestonesBlock({ report }: { report: MonthlyReport }) {
  const found = [...report.records, ...report.change_points];
  return (
    <Block title="Records and shifts" width="half">
      {found.length === 0 ? (
        <p className={styles.quiet}>
          No best value of the whole history and no lasting shift fell into this month.
        </p>
      ) : (
        <InsightList insights={found} />
      )}
    </Block>
  );
}
