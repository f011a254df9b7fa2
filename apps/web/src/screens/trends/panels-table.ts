import type { Series } from '../../api/types';
import type { FigureTable } from '../../figure/figure-table';
import { metricStyle } from '../../words/metric-names';
import type { Window } from './summarise';

/** The days of the window, with a column for each measure and one for its usual. */
export function panelsTable(metrics: readonly Series[], { from, to }: Window): FigureTable {
  const withDays = metrics.filter(({ points }) => points.length > 0);
  const days = withDays[0]?.points.map(({ date }) => date) ?? [];
  const columns = withDays.flatMap(({ key, baseline_30d }) => {
    const { name, unit } = metricStyle(key);
    const title = unit === '' ? name : `${name} (${unit})`;
    return baseline_30d ? [title, `${name}, usual`] : [title];
  });
  const rows = days.flatMap((day, index) => {
    if (day < from || day > to) return [];
    const cells = withDays.flatMap(({ points, baseline_30d: usual }) => {
      const value = points[index]?.value ?? null;
      return usual ? [value, usual[index]?.value ?? null] : [value];
    });
    return [[day, ...cells]];
  });
  return { columns: ['Day', ...columns], rows };
}
