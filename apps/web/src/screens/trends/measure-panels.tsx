import { SegmentedControl } from '@mantine/core';
import { memo, useCallback, useMemo } from 'react';
import type { MetricKey, Trends } from '../../api/types';
import { daysOf, valuesFor, type Values } from '../../charts/day-series';
import { FEWEST_OF_HISTOGRAM, histogram, histogramOf, histogramSentence } from '../../charts/histogram';
import { ascending } from '../../charts/quantile';
import { FEWEST_OF_WEEKDAY, weekdayBox, weekdayBoxes, weekdaySentence } from '../../charts/weekday-box';
import { ChartFigure } from '../../figure/chart-figure';
import { Legend } from '../../figure/legend';
import { Panel } from '../../shell/page';
import { Empty } from '../../states/notice';
import type { ChartLook } from '../../theme/chart-look';
import { metricStyle } from '../../words/metric-names';
import { dayShortYear } from '../../words/times';
import { CalendarFigure } from './calendar-figure';
import { askedRange } from './spans';
import type { ChangeSearch, TrendsSearch } from './trends-search';
import styles from './trends.module.css';
import type { DataRange } from '../history/use-data-range';

interface MeasurePanelsProps {
  trends: Trends;
  range: DataRange;
  search: TrendsSearch;
  onSearch: ChangeSearch;
}

/** One of the measures by itself: day by day, by weekday, and how often which value came. */
export const MeasurePanels = memo(function MeasurePanels(props: MeasurePanelsProps) {
  const { trends, range, search, onSearch } = props;
  const keys = trends.metrics.map(({ key }) => key);
  const asked = search.metric;
  const metric = asked !== undefined && keys.includes(asked) ? asked : (keys[0] ?? 'recovery');
  const { from, to } = askedRange(search, range);
  const data = useMemo(() => daysWithin(trends, metric, { from, to }), [trends, metric, from, to]);
  return (
    <>
      <Panel>
        {keys.length > 1 && (
          <SegmentedControl
            size="xs"
            aria-label="Measure of calendar, weekdays and distribution"
            data={keys.map((value) => ({ value, label: metricStyle(value).name }))}
            value={metric}
            onChange={(value) => onSearch({ metric: value }, 'push')}
            className={styles.wrapping}
          />
        )}
        <CalendarFigure metric={metric} trends={trends} range={range} />
      </Panel>
      <div className={styles.pair}>
        <Panel>
          <WeekdayFigure metric={metric} data={data} />
        </Panel>
        <Panel>
          <DistributionFigure metric={metric} data={data} />
        </Panel>
      </div>
    </>
  );
});

interface DaysOfMeasure {
  days: string[];
  values: Values;
}

/** The days of the range above, so that both charts speak of what the panels show. */
function daysWithin(
  trends: Trends,
  metric: MetricKey,
  { from, to }: { from: string; to: string },
): DaysOfMeasure {
  const all = daysOf(trends);
  const values = valuesFor(trends, metric);
  const within = all.flatMap((day, index) => (day >= from && day <= to ? [index] : []));
  return {
    days: within.map((index) => all[index] ?? ''),
    values: within.map((index) => values[index] ?? null),
  };
}

const span = ({ days }: DaysOfMeasure): string =>
  `${dayShortYear(days[0] ?? '')} to ${dayShortYear(days.at(-1) ?? '')}`;

interface FigureProps {
  metric: MetricKey;
  data: DaysOfMeasure;
}

function WeekdayFigure({ metric, data }: FigureProps) {
  const boxes = useMemo(() => weekdayBoxes(data.days, data.values), [data]);
  const build = useCallback((look: ChartLook) => weekdayBox(boxes, metric, look), [boxes, metric]);
  const { name, colour } = metricStyle(metric);
  if (boxes.every(({ box }) => box === null)) {
    return (
      <Empty title="Too few days of each weekday">
        It takes {FEWEST_OF_WEEKDAY} values of a weekday; the most in this range are{' '}
        {Math.max(...boxes.map(({ n }) => n))}. Choose a longer range above.
      </Empty>
    );
  }
  return (
    <ChartFigure
      title={`${name} by weekday`}
      summary={`${weekdaySentence(boxes, metric)} ${span(data)}.`}
      table={{
        columns: [
          'Weekday',
          'Days',
          'Lower whisker',
          'Lower quartile',
          'Median',
          'Upper quartile',
          'Upper whisker',
        ],
        rows: boxes.map(({ weekday, n, box }) => [
          weekday,
          n,
          ...[box?.low, box?.from, box?.median, box?.to, box?.high].map((value) => value ?? null),
        ]),
      }}
      fileName={`weekdays-${metric}`}
      build={build}
      height={240}
    >
      <Legend
        items={[
          { name: 'Median', colour: 'text', form: 'line' },
          { name: 'Middle half', colour, form: 'block' },
          { name: 'Up to 1.5 of it further', colour: 'muted', form: 'line' },
        ]}
      />
    </ChartFigure>
  );
}

function DistributionFigure({ metric, data }: FigureProps) {
  const { name, colour, digits } = metricStyle(metric);
  const made = useMemo(() => histogramOf(data.values, digits), [data, digits]);
  const build = useCallback(
    (look: ChartLook) => (made === null ? {} : histogram(made, metric, look)),
    [made, metric],
  );
  if (made === null) {
    return (
      <Empty title="Too few days for a distribution">
        It takes {FEWEST_OF_HISTOGRAM} days with a value; in this range there are{' '}
        {ascending(data.values).length}.
      </Empty>
    );
  }
  return (
    <ChartFigure
      title={`${name}, how often which value`}
      summary={`${histogramSentence(made, metric)} ${span(data)}.`}
      table={{
        columns: ['From', 'To below', 'Days'],
        rows: made.bins.map(({ from, to, n }) => [from, to, n]),
      }}
      fileName={`distribution-${metric}`}
      build={build}
      height={240}
    >
      <Legend
        items={[
          { name: 'Days', colour, form: 'block' },
          { name: 'Middle half', colour: 'usual', form: 'block' },
          { name: 'Median', colour: 'text', form: 'dash' },
        ]}
      />
    </ChartFigure>
  );
}
