import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { summaryQuery, trendsQuery } from '../../api/queries';
import type { Trends } from '../../api/types';
import { countKnown, daysOf, mean, valuesFor } from '../../charts/day-series';
import { strainRecovery } from '../../charts/strain-recovery';
import { ChartFigure } from '../../figure/chart-figure';
import { Panel } from '../../shell/page';
import { QueryView } from '../../states/query-view';
import type { ChartLook } from '../../theme/chart-look';
import { figure } from '../../words/numbers';
import { addDays } from '../../words/times';

/** Strain against recovery, 14 days. */
export default function Fortnight() {
  const day = useQuery(summaryQuery).data?.today?.date;
  const query = useQuery({
    ...trendsQuery({ metrics: ['strain', 'recovery'], from: day && addDays(day, -13), to: day }),
    enabled: day !== undefined,
  });
  return (
    <QueryView query={query} name="The last two weeks" height={300}>
      {(trends) => <FortnightChart trends={trends} />}
    </QueryView>
  );
}

function FortnightChart({ trends }: { trends: Trends }) {
  const data = useMemo(
    () => ({
      days: daysOf(trends),
      strain: valuesFor(trends, 'strain'),
      recovery: valuesFor(trends, 'recovery'),
    }),
    [trends],
  );
  const build = useCallback((look: ChartLook) => strainRecovery(data, look), [data]);
  const green = data.recovery.filter((value) => value !== null && value >= 67).length;
  return (
    <Panel>
      <ChartFigure
        title="Strain and recovery, 14 days"
        summary={`Mean strain ${figure(mean(data.strain), 1)}, mean recovery ${figure(mean(data.recovery))} %; ${green} of ${countKnown(data.recovery)} mornings were green.`}
        table={{
          columns: ['Day', 'Strain', 'Recovery %'],
          rows: data.days.map((date, index) => [
            date,
            data.strain[index] ?? null,
            data.recovery[index] ?? null,
          ]),
        }}
        fileName="strain-recovery"
        build={build}
        height={230}
      />
    </Panel>
  );
}
