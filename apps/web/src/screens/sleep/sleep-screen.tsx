import { useState } from 'react';
import type { Trends } from '../../api/types';
import { daysOf } from '../../charts/day-series';
import { Page } from '../../shell/page';
import { Empty } from '../../states/notice';
import { QueryView } from '../../states/query-view';
import { Section } from '../../states/section';
import { SpanSwitch } from '../history/span-switch';
import { StatStrip } from '../history/stat-strip';
import { useRecentTrends } from '../history/use-recent-trends';
import { NoDays } from '../trends/trends-screen';
import { BedWakePanel } from './bed-wake-panel';
import { DebtFigure, EfficiencyFigure, StagesFigure } from './sleep-charts';
import { hasNights, SLEEP_METRICS, sleepStats } from './sleep-figures';
import styles from './sleep.module.css';

/** Nights: how long, of what, when, against what was needed. */
export function SleepScreen() {
  const [days, setDays] = useState(30);
  const { query, isEmpty } = useRecentTrends(SLEEP_METRICS, days);
  return (
    <Page
      title="Sleep"
      lead="Stages against what you needed, when you slept, and the debt that is left."
      aside={<SpanSwitch days={days} onChange={setDays} />}
    >
      {isEmpty ? (
        <NoDays />
      ) : (
        <QueryView query={query} name="Your nights" height={420}>
          {(trends) => (hasNights(trends) ? <Nights trends={trends} /> : <NoNights days={days} />)}
        </QueryView>
      )}
    </Page>
  );
}

const NoNights = ({ days }: { days: number }) => (
  <Empty title={`No night is known within these ${days} days`}>
    Either the strap was off, or the export came without sleeps.csv; its import report tells.
  </Empty>
);

function Nights({ trends }: { trends: Trends }) {
  return (
    <>
      <StatStrip stats={sleepStats(trends)} label="The nights in figures" />
      <Section name="The stages" height={340}>
        <StagesFigure trends={trends} />
      </Section>
      <Section name="Bed and wake" height={380}>
        <BedWakePanel days={daysOf(trends)} />
      </Section>
      <div className={styles.pair}>
        <Section name="The debt" height={260}>
          <DebtFigure trends={trends} />
        </Section>
        <Section name="Efficiency and regularity" height={260}>
          <EfficiencyFigure trends={trends} />
        </Section>
      </div>
    </>
  );
}
