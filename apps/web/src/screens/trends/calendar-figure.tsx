import { useMediaQuery } from '@mantine/hooks';
import { useCallback, useMemo, useState } from 'react';
import type { MetricKey, Trends } from '../../api/types';
import { calendarHeat } from '../../charts/calendar-heat';
import { daysOf, seriesOf, valuesFor } from '../../charts/day-series';
import { ascending } from '../../charts/quantile';
import { ChartFigure } from '../../figure/chart-figure';
import type { ChartLook } from '../../theme/chart-look';
import { metricStyle } from '../../words/metric-names';
import { figure } from '../../words/numbers';
import { addDays, dayLong, dayShortYear } from '../../words/times';
import { moveCursor, pagesBack } from './day-cursor';
import styles from './trends.module.css';
import type { DataRange } from '../history/use-data-range';

const WEEKS = { wide: 53, narrow: 22 };
const HINT = 'With the keyboard here, arrows walk through days and weeks.';

/** A year as small fields, which can be walked with arrow keys. */
export function CalendarFigure({
  metric,
  trends,
  range,
}: {
  metric: MetricKey;
  trends: Trends;
  range: DataRange;
}) {
  const [back, setBack] = useState(0);
  const [cursor, setCursor] = useState<string | null>(null);
  const weeks = useMediaQuery('(min-width: 700px)') ? WEEKS.wide : WEEKS.narrow;
  const data = useMemo(() => ({ days: daysOf(trends), values: valuesFor(trends, metric) }), [trends, metric]);
  const to = addDays(range.last, -back * weeks * 7);
  const from = addDays(to, 1 - weeks * 7);
  const build = useCallback(
    (look: ChartLook) => calendarHeat({ metric, ...data, to, weeks, cursor }, look),
    [metric, data, to, weeks, cursor],
  );
  const go = (day: string | null): boolean => {
    if (day === null) return false;
    setCursor(day);
    setBack(pagesBack(day, range, weeks));
    return true;
  };
  const turn = (pages: number): void => {
    setBack(back + pages);
    setCursor(null);
  };
  const { name, unit } = metricStyle(metric);
  return (
    <ChartFigure
      title={`${name}, day by day`}
      summary={summaryOf(data, { metric, from, to })}
      table={() => ({
        columns: ['Day', `${name} ${unit}`.trim()],
        rows: data.days.map((day, index) => [day, data.values[index] ?? null]),
      })}
      fileName={`calendar-${metric}`}
      build={build}
      height={weeks === WEEKS.wide ? 168 : 150}
      walk={{
        name: `Days of ${name}: arrow keys move by a day or a week, Home and End to the first and the newest day`,
        said: cursor === null ? null : saidOf(cursor, metric, trends),
        hint: HINT,
        onKey: (key) => go(moveCursor(cursor ?? to, key, range)),
        onFocus: () => go(cursor ?? to),
      }}
    >
      <div className={styles.pager}>
        <button type="button" disabled={from <= range.first} onClick={() => turn(1)}>
          ← earlier
        </button>
        <button type="button" disabled={back === 0} onClick={() => turn(-1)}>
          later →
        </button>
      </div>
    </ChartFigure>
  );
}

interface DayValues {
  days: readonly string[];
  values: readonly (number | null)[];
}

function summaryOf(
  { days, values }: DayValues,
  { metric, from, to }: { metric: MetricKey; from: string; to: string },
): string {
  const { unit, digits } = metricStyle(metric);
  const known = ascending(
    values.filter((_, index) => (days[index] ?? '') >= from && (days[index] ?? '') <= to),
  );
  const ends =
    known.length === 0
      ? ''
      : `, from ${figure(known[0], digits)} to ${figure(known.at(-1), digits)} ${unit}`.trimEnd();
  return `${dayShortYear(from)} to ${dayShortYear(to)}: ${known.length} days with a value${ends}. The stronger the field, the higher; an empty one is a day without a value.`;
}

/** The day under the cursor in words, against what was usual. */
function saidOf(day: string, metric: MetricKey, trends: Trends): string {
  const { name, unit, digits } = metricStyle(metric);
  const series = seriesOf(trends, metric);
  const at = daysOf(trends).indexOf(day);
  const value = series?.points[at]?.value ?? null;
  const usual = series?.baseline_30d?.[at]?.value ?? null;
  if (value === null) return `${dayLong(day)}: ${name}, no value`;
  const against = usual === null ? '' : `, usual ${figure(usual, digits)}`;
  return `${dayLong(day)}: ${[name, figure(value, digits), unit].filter(Boolean).join(' ')}${against}`;
}
