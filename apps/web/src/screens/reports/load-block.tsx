import type { MonthlyReport, WeeklyReport } from '../../api/types';
import { figure, percent, plural, UNKNOWN } from '../../words/numbers';
import { duration } from '../../words/times';
import styles from './figures.module.css';
import { Block, Facts } from './report-block';
import { shownSports, zoneShares } from './report-words';

type Load = (WeeklyReport | MonthlyReport)['load'];

const MOST_SPORTS = 6;

/** How much load, and how it was spread over the days. */
export function LoadBlock({ load }: { load: Load }) {
  return (
    <Block title="Load">
      <Facts
        facts={[
          { name: 'Total', value: load.total === null ? UNKNOWN : `${figure(load.total)} points` },
          {
            name: 'Against the usual',
            value: load.load_ratio === null ? UNKNOWN : `${figure(load.load_ratio, 2)} ×`,
          },
          { name: 'Monotony', value: figure(load.monotony, 1) },
          { name: 'Hard days', value: figure(load.hard_days), note: 'strain 14 or more' },
          { name: 'Easy days', value: figure(load.easy_days), note: 'strain below 10' },
        ]}
      />
    </Block>
  );
}

/** What the load was made of: sports, and how hard. */
export const TrainingBlock = ({ load }: { load: Load }) => (
  <Block title="Training">
    <Sports sports={load.sports} />
    {load.sports.length > 0 && <Zones zones={load.zones} />}
  </Block>
);

function Zones({ zones }: { zones: Load['zones'] }) {
  const shares = zoneShares(zones);
  if (shares === null) return <p className={styles.quiet}>No workout tells its heart-rate zones.</p>;
  return (
    <div>
      <h3 className={styles.small}>
        Heart-rate zones <small>{plural(zones.workouts, 'workout')}</small>
      </h3>
      <div className={styles.zones} aria-hidden="true">
        {shares.map(({ key, share, colour }) => (
          <i key={key} style={{ width: `${share * 100}%`, background: `var(--${colour})` }} />
        ))}
      </div>
      <ul className={styles.zoneList}>
        {shares.map(({ key, name, minutes, share, colour }) => (
          <li key={key}>
            <i style={{ background: `var(--${colour})` }} />
            <span>{name}</span>
            <span>{duration(minutes)}</span>
            <span>{percent(share)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Sports({ sports }: { sports: Load['sports'] }) {
  if (sports.length === 0) return <p className={styles.quiet}>No workouts.</p>;
  const { shown, rest } = shownSports(sports, MOST_SPORTS);
  return (
    <>
      <ul className={styles.rows}>
        {shown.map(({ activity, count, minutes }) => (
          <li key={activity}>
            <span>{activity}</span>
            <span>
              <small>{figure(count)} ×</small> {duration(minutes)}
            </span>
          </li>
        ))}
        {rest && (
          <li>
            <span>and {figure(rest.sports)} more</span>
            <span>{duration(rest.minutes)}</span>
          </li>
        )}
      </ul>
    </>
  );
}
