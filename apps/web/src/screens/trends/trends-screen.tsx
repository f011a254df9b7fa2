import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useDeferredValue, useMemo } from 'react';
import { trendsQuery } from '../../api/queries';
import type { MetricKey, Trends } from '../../api/types';
import { Page, Panel } from '../../shell/page';
import { Empty } from '../../states/notice';
import { ProblemNotice } from '../../states/problem-notice';
import { QueryView } from '../../states/query-view';
import { Section } from '../../states/section';
import { PanelSkeleton } from '../../states/skeletons';
import { MeasurePanels } from './measure-panels';
import { MetricPicker } from './metric-picker';
import { PanelsChart } from './panels-chart';
import { ScatterPanel } from './scatter-panel';
import type { ChangeSearch, TrendsSearch } from './trends-search';
import { useDataRange, type DataRange } from '../history/use-data-range';

const USUAL_METRICS: MetricKey[] = ['recovery', 'hrv', 'strain'];

/** Years of days: what changed, and what goes with what. */
export function TrendsScreen() {
  const { range, isEmpty, error, retry } = useDataRange();
  return (
    <Page
      title="Trends"
      lead="Grey is what is usual for you. The brush below the charts reaches over all your days."
    >
      {range && <TrendsOf range={range} />}
      {!range && isEmpty && <NoDays />}
      {!range && !isEmpty && error && <ProblemNotice error={error} onRetry={retry} />}
      {!range && !isEmpty && !error && <PanelSkeleton name="Trends" height={480} />}
    </Page>
  );
}

export const NoDays = () => (
  <Empty title="No days yet" action={<Link to="/upload">Upload an export</Link>}>
    Once an export is imported, its days stand here.
  </Empty>
);

function TrendsOf({ range }: { range: DataRange }) {
  const search = useSearch({ strict: false });
  const navigate = useNavigate();
  // The same list as long as it says the same: the address is read anew with each step of the brush.
  const named = (search.metrics ?? USUAL_METRICS).join();
  const metrics = useMemo(() => named.split(',') as MetricKey[], [named]);
  const query = useQuery({
    ...trendsQuery({ metrics, from: range.first, to: range.last }),
    placeholderData: (before: Trends | undefined) => before,
  });
  const change = useCallback<ChangeSearch>(
    (part, how) =>
      void navigate({
        to: '/trends',
        search: (before: TrendsSearch) => {
          const { metrics: shown, from, to, metric, compare } = { ...before, ...part };
          return { metrics: shown, from, to, metric, compare };
        },
        replace: how === 'replace',
        resetScroll: false,
      }),
    [navigate],
  );
  const choose = useCallback((chosen: MetricKey[]) => change({ metrics: chosen }, 'push'), [change]);
  const settled = useDeferredValue(search);
  return (
    <>
      <Section name="The chart" height={480}>
        <Panel>
          <MetricPicker chosen={metrics} onChange={choose} />
          <QueryView query={query} name="The chart" height={420}>
            {(trends) => <PanelsChart trends={trends} range={range} search={search} onSearch={change} />}
          </QueryView>
        </Panel>
      </Section>
      <Section name="One measure" height={240}>
        <QueryView query={query} name="One measure" height={240}>
          {(trends) => <MeasurePanels trends={trends} range={range} search={settled} onSearch={change} />}
        </QueryView>
      </Section>
      <Section name="Strain and the next morning" height={340}>
        <ScatterPanel range={range} />
      </Section>
    </>
  );
}
