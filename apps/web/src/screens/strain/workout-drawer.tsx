import { Drawer } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { trendsQuery } from '../../api/queries';
import type { Workout } from '../../api/types';
import { seriesOf } from '../../charts/day-series';
import { figure, signed, UNKNOWN } from '../../words/numbers';
import { addDays, dayName, duration, localClock, localDay } from '../../words/times';
import { distance, useUnits } from '../../words/units';
import styles from './strain.module.css';
import { zoneMinutes, ZONES } from './zone-weeks';

/** One workout, and the morning after it. */
export function WorkoutDrawer({ workout, onClose }: { workout: Workout | null; onClose: () => void }) {
  return (
    <Drawer
      opened={workout !== null}
      onClose={onClose}
      position="right"
      title={workout?.activity ?? ''}
      closeButtonProps={{ 'aria-label': 'Close' }}
      classNames={{ content: styles.drawer, header: styles.drawer, title: styles.drawerTitle }}
    >
      {workout && <Details workout={workout} />}
    </Drawer>
  );
}

function Details({ workout }: { workout: Workout }) {
  const [units] = useUnits();
  const way = distance(workout.distance_m, units);
  const facts: [string, string][] = [
    ['Strain', figure(workout.strain, 1)],
    ['Time', duration(workout.duration_min)],
    ['Average heart rate', `${figure(workout.avg_hr)} bpm`],
    ['Highest heart rate', `${figure(workout.max_hr)} bpm`],
    ['Energy', `${figure(workout.energy_kcal)} kcal`],
    ['Distance', way.value === null ? UNKNOWN : `${figure(way.value, 1)} ${way.unit}`],
    ['Climbed', workout.altitude_gain_m === null ? UNKNOWN : `${figure(workout.altitude_gain_m)} m`],
  ];
  return (
    <div className={styles.details}>
      <p className="muted">
        {dayName(localDay(workout.start))}, {localClock(workout.start)}–{localClock(workout.end)}
        {!workout.offset_known && ' (time zone taken from a neighbour)'}
      </p>
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Zones workout={workout} />
      <NextMorning day={localDay(workout.start)} />
    </div>
  );
}

function Zones({ workout }: { workout: Workout }) {
  const minutes = zoneMinutes(workout);
  if (minutes === null) return <p className="muted">Its heart rate zones are not known.</p>;
  const most = Math.max(...minutes, 1);
  return (
    <ul className={styles.zoneList} aria-label="Heart rate zones">
      {ZONES.map((zone, index) => (
        <li key={zone}>
          <span>Zone {zone}</span>
          <i
            style={{ width: `${((minutes[index] ?? 0) / most) * 100}%`, background: `var(--zone-${zone})` }}
          />
          <span>{duration(minutes[index])}</span>
        </li>
      ))}
    </ul>
  );
}

/** Recovery of the day after, against what was usual then. One morning proves nothing, and it says so. */
function NextMorning({ day }: { day: string }) {
  const next = addDays(day, 1);
  const { data } = useQuery(trendsQuery({ metrics: ['recovery'], from: next, to: next }));
  const series = data && seriesOf(data, 'recovery');
  const recovery = series?.points[0]?.value ?? null;
  const usual = series?.baseline_30d?.[0]?.value ?? null;
  return (
    <section className={styles.next}>
      <h3>The morning after</h3>
      {recovery === null ? (
        <p className="muted">No recovery is known for {dayName(next)}.</p>
      ) : (
        <p>
          Recovery {figure(recovery)} %
          {usual !== null && `, ${signed(recovery - usual)} against your usual of ${figure(usual)} %`}. A
          single morning has many causes.
        </p>
      )}
    </section>
  );
}
