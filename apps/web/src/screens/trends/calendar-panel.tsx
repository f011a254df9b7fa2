import { SegmentedControl } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useCallback, useState } from 'react';
import type { MetricKey, Trends } from '../../api/types';
import { calendarHeat } from '../../charts/calendar-heat';
import { countKnown, daysOf, valuesFor } from '../../charts/day-series';
import { ChartFigure } from '../../figure/chart-figure';
import { Panel } from '../../shell/page';
import type { ChartLook } from '../../theme/chart-look';
import { metricStyle } from '../../words/metric-names';
import { figure } from '../../words/numbers';
import { addDays, dayShortYear } from '../../words/times';
import styles from './trends.module.css';
import type { DataRange } from './use-data-range';

const WEEKS = { wide: 53, narrow: 22 };

/** A year as small fields. */
export function CalendarPanel({ trends, range }: { trends: Trends; range: DataRange }) {
  const [metric, setMetric] = useState<MetricKey | null>(null);
  const [yearsBack, setYearsBack] = useState(0);
  const weeks = useMediaQuery('(min-width: 700px)') ? WEEKS.wide : WEEKS.narrow;
  const keys = trends.metrics.map(({ key }) => key);
  const key = metric !== null && keys.includes(metric) ? metric : (keys[0] ?? 'recovery');
  const days = daysOf(trends);
  const values = valuesFor(trends, key);
  const to = addDays(range.last, -yearsBack * weeks * 7);
  const build = useCallback(
    (look: ChartLook) => calendarHeat({ metric: key, days, values, to, weeks }, look),
    [key, trends, to, weeks],
  );
  const { name, unit, digits } = metricStyle(key);
  const from = addDays(to, 1 - weeks * 7);
  const shown = values.filter((_, index) => (days[index] ?? '') >= from && (days[index] ?? '') <= to);
  const known = shown.filter((value): value is number => value !== null);
  return (
    <Panel>
      <ChartFigure
        title={`${name}, day by day`}
        summary={`${dayShortYear(from)} to ${dayShortYear(to)}: ${countKnown(shown)} days with a value, from ${figure(Math.min(...known), digits)} to ${figure(Math.max(...known), digits)} ${unit}. The stronger the field, the higher; an empty one is a day without a value.`}
        table={{
          columns: ['Day', `${name} ${unit}`],
          rows: days.map((day, index) => [day, values[index] ?? null]),
        }}
        fileName={`calendar-${key}`}
        build={build}
        height={weeks === WEEKS.wide ? 168 : 150}
      >
        <div className={styles.switches}>
          {keys.length > 1 && (
            <SegmentedControl
              size="xs"
              aria-label="Measure of the calendar"
              data={keys.map((value) => ({ value, label: metricStyle(value).name }))}
              value={key}
              onChange={(value) => setMetric(value)}
              className={styles.wrapping}
            />
          )}
          <div className={styles.pager}>
            <button type="button" disabled={from <= range.first} onClick={() => setYearsBack(yearsBack + 1)}>
              ← earlier
            </button>
            <button type="button" disabled={yearsBack === 0} onClick={() => setYearsBack(yearsBack - 1)}>
              later →
            </button>
          </div>
        </div>
      </ChartFigure>
    </Panel>
  );
}
