import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import type { Workout } from '../../api/types';
import { csvOf } from '../../figure/figure-table';
import { saveCsv } from '../../figure/save-file';
import { Panel } from '../../shell/page';
import { plural } from '../../words/numbers';
import { WorkoutDrawer } from './workout-drawer';
import { activitiesOf, listWorkouts, workoutsTable, type Sort } from './workout-list';
import { WorkoutTable } from './workout-table';
import styles from './strain.module.css';

const PAGE = 20;

/** The workouts: filtered, sorted, page by page. */
export function WorkoutsPanel({ workouts, total }: { workouts: readonly Workout[]; total: number }) {
  const [activity, setActivity] = useState<string | null>(null);
  const [order, setOrder] = useState<{ sort: Sort; descending: boolean }>({
    sort: 'start',
    descending: true,
  });
  const [shown, setShown] = useState(PAGE);
  const [open, setOpen] = useState<Workout | null>(null);
  const list = listWorkouts(workouts, { activity, ...order });
  return (
    <Panel
      title="Workouts"
      note={total > workouts.length ? `The newest ${workouts.length} of ${total}.` : plural(total, 'workout')}
      aside={
        <div className={styles.tools}>
          <Select
            size="xs"
            aria-label="Activity"
            placeholder="All activities"
            clearable
            clearButtonProps={{ 'aria-label': 'All activities' }}
            data={activitiesOf(workouts).map(({ name, count }) => ({
              value: name,
              label: `${name} (${count})`,
            }))}
            value={activity}
            onChange={(value) => {
              setActivity(value);
              setShown(PAGE);
            }}
          />
          <Button size="xs" variant="default" onClick={() => saveCsv('workouts', csvOf(workoutsTable(list)))}>
            CSV
          </Button>
        </div>
      }
    >
      <WorkoutTable
        workouts={list.slice(0, shown)}
        order={order}
        onOrder={(sort) => setOrder({ sort, descending: sort === order.sort ? !order.descending : true })}
        onOpen={setOpen}
      />
      {list.length > shown && (
        <Button variant="default" size="xs" onClick={() => setShown(shown + PAGE)} className={styles.more}>
          {plural(list.length - shown, 'more workout')}
        </Button>
      )}
      <WorkoutDrawer workout={open} onClose={() => setOpen(null)} />
    </Panel>
  );
}
