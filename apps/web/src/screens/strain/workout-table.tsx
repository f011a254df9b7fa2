import type { Workout } from '../../api/types';
import { ListTable } from '../../figure/list-table';
import { figure } from '../../words/numbers';
import { duration, localClock, localDay, weekdayShort } from '../../words/times';
import styles from './strain.module.css';
import type { Sort } from './workout-list';
import { ZoneBar } from './zone-bar';

const COLUMNS: readonly { sort: Sort; name: string }[] = [
  { sort: 'start', name: 'When' },
  { sort: 'strain', name: 'Strain' },
  { sort: 'duration_min', name: 'Time' },
  { sort: 'avg_hr', name: 'Avg HR' },
  { sort: 'max_hr', name: 'Max HR' },
  { sort: 'energy_kcal', name: 'kcal' },
];

interface WorkoutTableProps {
  workouts: readonly Workout[];
  order: { sort: Sort; descending: boolean };
  onOrder: (sort: Sort) => void;
  onOpen: (workout: Workout) => void;
}

export function WorkoutTable({ workouts, order, onOrder, onOpen }: WorkoutTableProps) {
  return (
    <ListTable
      label="Workouts, table"
      columns={
        <>
          <th scope="col">Activity</th>
          {COLUMNS.map(({ sort, name }) => (
            <th
              key={sort}
              scope="col"
              aria-sort={sort === order.sort ? (order.descending ? 'descending' : 'ascending') : undefined}
            >
              <button type="button" className={styles.order} onClick={() => onOrder(sort)}>
                {name}
                <span aria-hidden="true">{sort === order.sort ? (order.descending ? ' ↓' : ' ↑') : ''}</span>
              </button>
            </th>
          ))}
          <th scope="col">Zones 1–5</th>
        </>
      }
    >
      {workouts.map((workout) => (
        <Row key={workout.id} workout={workout} onOpen={onOpen} />
      ))}
    </ListTable>
  );
}

function Row({ workout, onOpen }: { workout: Workout; onOpen: (workout: Workout) => void }) {
  return (
    <tr>
      <th scope="row">
        <button type="button" className={styles.open} onClick={() => onOpen(workout)}>
          {workout.activity}
        </button>
      </th>
      <td>
        {weekdayShort(localDay(workout.start))}, {localClock(workout.start)}
      </td>
      <td>{figure(workout.strain, 1)}</td>
      <td>{duration(workout.duration_min)}</td>
      <td>{figure(workout.avg_hr)}</td>
      <td>{figure(workout.max_hr)}</td>
      <td>{figure(workout.energy_kcal)}</td>
      <td>
        <ZoneBar zones={workout.zones_pct} />
      </td>
    </tr>
  );
}
