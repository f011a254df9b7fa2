import { SegmentedControl, Switch } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useCallback, useMemo, useState } from 'react';
import type { Trends } from '../../api/types';
import { daysOf } from '../../charts/day-series';
import { metricPanels, panelsHeight } from '../../charts/metric-panels';
import { ChartFigure } from '../../figure/chart-figure';
import type { Zoom } from '../../figure/echart';
import { Empty } from '../../states/notice';
import type { ChartLook } from '../../theme/chart-look';
import { daysBetween, dayShortYear } from '../../words/times';
import { panelsTable } from './panels-table';
import { askedRange, rangeOf, spanOf, SPANS, type Span } from './spans';
import { SummaryRow } from './summary-row';
import { summarise, summarySentence, type Window } from './summarise';
import type { TrendsSearch } from './trends-search';
import styles from './trends.module.css';
import type { DataRange } from './use-data-range';

interface PanelsChartProps {
  trends: Trends;
  range: DataRange;
  search: TrendsSearch;
  onSearch: (change: Partial<TrendsSearch>) => void;
}

const URL_DELAY_MS = 300;

/** The panels with their switches. What is brushed is kept in the address, so it can be shared and reloaded. */
export function PanelsChart({ trends, range, search, onSearch }: PanelsChartProps) {
  const days = useMemo(() => daysOf(trends), [trends]);
  const [start, setStart] = useState<Window>(() => askedRange(search, range));
  const [shown, setShown] = useState<Window>(start);
  const [baseline, setBaseline] = useState<'7' | '30'>('30');
  const keep = useDebouncedCallback((window: Window) => onSearch(window), URL_DELAY_MS);
  const compare = search.compare ?? false;

  const choose = (span: Span): void => {
    const next = rangeOf(span, range);
    setStart(next);
    setShown(next);
    onSearch(next);
  };
  const onZoom = useCallback(
    ({ startValue, endValue }: Zoom) => {
      const next = { from: days[startValue] ?? range.first, to: days[endValue] ?? range.last };
      setShown(next);
      keep(next);
    },
    [days, range, keep],
  );
  const shiftDays = compare ? daysBetween(start.from, start.to) : null;
  const build = useCallback(
    (look: ChartLook) => metricPanels({ days, series: trends.metrics, baseline, shiftDays, ...start }, look),
    [days, trends, baseline, shiftDays, start],
  );
  if (days.length === 0) {
    return <Empty title="None of these is in your exports">Choose another measure above.</Empty>;
  }
  const summaries = trends.metrics.map((series) => summarise(series, shown));
  return (
    <ChartFigure
      title={`${dayShortYear(shown.from)} to ${dayShortYear(shown.to)}`}
      summary={summarySentence(summaries)}
      table={panelsTable(trends.metrics, shown)}
      fileName={`trends-${shown.from}-${shown.to}`}
      build={build}
      height={panelsHeight(trends.metrics.length)}
      onZoom={onZoom}
    >
      <div className={styles.switches}>
        <SegmentedControl
          size="xs"
          aria-label="Range"
          data={SPANS.map(({ value, label }) => ({ value, label }))}
          value={spanOf(shown, range) ?? ''}
          onChange={(span) => choose(span as Span)}
        />
        <SegmentedControl
          size="xs"
          aria-label="Usual of"
          data={[
            { value: '7', label: 'usual: 7 d' },
            { value: '30', label: 'usual: 30 d' },
          ]}
          value={baseline}
          onChange={(value) => setBaseline(value as '7' | '30')}
        />
        <Switch
          size="sm"
          label="Period before"
          checked={compare}
          onChange={({ currentTarget }) => {
            setStart(shown);
            onSearch({ compare: currentTarget.checked || undefined });
          }}
        />
      </div>
      <SummaryRow summaries={summaries} />
      <p className={styles.key}>
        <i data-key="days" /> day <i data-key="mean" /> mean of 7 days <i data-key="usual" /> usual{' '}
        <i data-key="band" /> usual range{' '}
        {compare && (
          <>
            <i data-key="before" /> period before
          </>
        )}
      </p>
    </ChartFigure>
  );
}
