import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { workoutsQuery } from '../../api/queries';
import type { MetricKey, Trends } from '../../api/types';
import { countKnown, valuesFor } from '../../charts/day-series';
import { Page } from '../../shell/page';
import { Empty } from '../../states/notice';
import { QueryView } from '../../states/query-view';
import { Section } from '../../states/section';
import { SpanSwitch } from '../history/span-switch';
import { StatStrip } from '../history/stat-strip';
import { useRecentTrends } from '../history/use-recent-trends';
import { NoDays } from '../trends/trends-screen';
import { FormFigure, RatioFigure, StrainFigure } from './load-charts';
import { strainStats } from './strain-stats';
import styles from './strain.module.css';
import { WorkoutsPanel } from './workouts-panel';
import { ZonesFigure } from './zones-figure';

const METRICS: readonly MetricKey[] = [
  'strain',
  'load_ratio',
  'acute_load',
  'chronic_load',
  'ctl',
  'atl',
  'tsb',
  'monotony',
  'workouts_count',
  'workout_min',
];

/** What was done, and how it stands against what is usual. */
export function StrainScreen() {
  const [days, setDays] = useState(30);
  const { query, isEmpty } = useRecentTrends(METRICS, days);
  return (
    <Page
      title="Strain and workouts"
      lead="Strain is logarithmic; load takes the logarithm out, so that days can be added up: strain 10 is 100 points."
      aside={<SpanSwitch days={days} onChange={setDays} />}
    >
      {isEmpty ? (
        <NoDays />
      ) : (
        <QueryView query={query} name="Your strain" height={420}>
          {(trends) => <Load trends={trends} />}
        </QueryView>
      )}
      {!isEmpty && (
        <Section name="Workouts" height={320}>
          <Workouts />
        </Section>
      )}
    </Page>
  );
}

function Load({ trends }: { trends: Trends }) {
  if (countKnown(valuesFor(trends, 'strain')) === 0) {
    return (
      <Empty title="No strain is known for these days">
        The strap was off, or physiological_cycles.csv is missing.
      </Empty>
    );
  }
  return (
    <>
      <StatStrip stats={strainStats(trends)} label="Strain in figures" />
      <Section name="Day strain" height={300}>
        <StrainFigure trends={trends} />
      </Section>
      <div className={styles.pair}>
        <Section name="Load against usual" height={280}>
          <RatioFigure trends={trends} />
        </Section>
        <Section name="Fitness and fatigue" height={280}>
          <FormFigure trends={trends} />
        </Section>
      </div>
    </>
  );
}

function Workouts() {
  const query = useQuery(workoutsQuery({ from: null }));
  return (
    <QueryView query={query} name="Your workouts" height={320}>
      {({ items, total }) =>
        items.length === 0 ? (
          <Empty title="No workouts">
            The exports came without workouts.csv, or nothing was recorded as one. Day strain is known all the
            same.
          </Empty>
        ) : (
          <>
            <ZonesFigure workouts={items} />
            <WorkoutsPanel workouts={items} total={total} />
          </>
        )
      }
    </QueryView>
  );
}
