import { useCallback, useMemo, useState } from 'react';
import type { Trends } from '../../api/types';
import { daysOf } from '../../charts/day-series';
import { metricPanels, panelsHeight } from '../../charts/metric-panels';
import { ChartFigure } from '../../figure/chart-figure';
import { Empty } from '../../states/notice';
import type { ChartLook } from '../../theme/chart-look';
import { daysBetween, dayShortYear } from '../../words/times';
import { PanelKey, PanelSwitches, type Baseline } from './panel-switches';
import { panelsTable } from './panels-table';
import { spanOf } from './spans';
import { summarise, summarySentence } from './summarise';
import { SummaryRow } from './summary-row';
import type { ChangeSearch, TrendsSearch } from './trends-search';
import type { DataRange } from '../history/use-data-range';
import { useZoomWindow } from './use-zoom-window';

interface PanelsChartProps {
  trends: Trends;
  range: DataRange;
  search: TrendsSearch;
  onSearch: ChangeSearch;
}

/** The panels with their switches. What is brushed is kept in the address, so it can be shared and reloaded. */
export function PanelsChart({ trends, range, search, onSearch }: PanelsChartProps) {
  const days = useMemo(() => daysOf(trends), [trends]);
  const { chosen, shown, latest, choose, onZoom } = useZoomWindow({ days, range, search, onSearch });
  const [baseline, setBaseline] = useState<Baseline>('30');
  const compare = search.compare === true;
  const shiftDays = useMemo(
    () => (compare ? daysBetween(latest.current.from, latest.current.to) : null),
    // Brushing leaves the period before where it is: it would move under the hand.
    [compare, chosen, latest],
  );
  const build = useCallback(
    (look: ChartLook) =>
      metricPanels({ days, series: trends.metrics, baseline, shiftDays, ...latest.current }, look),
    // `chosen` stands for what a switch set: the newest window itself is read when the chart is made.
    [days, trends, baseline, shiftDays, chosen, latest],
  );
  if (days.length === 0) {
    return <Empty title="None of these is in your exports">Choose another measure above.</Empty>;
  }
  const summaries = trends.metrics.map((series) => summarise(series, shown));
  return (
    <ChartFigure
      title={`${dayShortYear(shown.from)} to ${dayShortYear(shown.to)}`}
      summary={summarySentence(summaries)}
      table={() => panelsTable(trends.metrics, shown)}
      fileName={`trends-${shown.from}-${shown.to}`}
      build={build}
      height={panelsHeight(trends.metrics.length)}
      onZoom={onZoom}
    >
      <PanelSwitches
        span={spanOf(shown, range)}
        onSpan={choose}
        baseline={baseline}
        onBaseline={setBaseline}
        compare={compare}
        onCompare={(wanted) => onSearch({ compare: wanted || undefined }, 'replace')}
      />
      <SummaryRow summaries={summaries} />
      <PanelKey compare={compare} />
    </ChartFigure>
  );
}
