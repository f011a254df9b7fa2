import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { trendsQuery } from '../../api/queries';
import type { Trends } from '../../api/types';
import { correlate, FEWEST_PAIRS, pairsOf, type Correlation } from '../../charts/correlation';
import { daysOf, valuesFor } from '../../charts/day-series';
import { scatter } from '../../charts/scatter';
import { ChartFigure } from '../../figure/chart-figure';
import { Panel } from '../../shell/page';
import { Empty } from '../../states/notice';
import { QueryView } from '../../states/query-view';
import type { ChartLook } from '../../theme/chart-look';
import { figure } from '../../words/numbers';
import type { DataRange } from '../history/use-data-range';

/** A day's strain against the next morning's recovery. */
export function ScatterPanel({ range }: { range: DataRange }) {
  const query = useQuery(trendsQuery({ metrics: ['strain', 'recovery'], from: range.first, to: range.last }));
  return (
    <QueryView query={query} name="Strain and the next morning" height={340}>
      {(trends) => (
        <Panel>
          <StrainToRecovery trends={trends} />
        </Panel>
      )}
    </QueryView>
  );
}

function StrainToRecovery({ trends }: { trends: Trends }) {
  const data = useMemo(() => {
    const pairs = pairsOf(valuesFor(trends, 'strain'), valuesFor(trends, 'recovery'), 1);
    return { days: daysOf(trends), pairs, line: correlate(pairs) };
  }, [trends]);
  const build = useCallback(
    (look: ChartLook) =>
      scatter(
        {
          ...data,
          x: { name: 'Day strain', max: 21, digits: 1 },
          y: { name: 'Recovery next morning, %', max: 100, digits: 0 },
        },
        look,
      ),
    [data],
  );
  if (data.pairs.length < FEWEST_PAIRS) {
    return (
      <Empty title="Too few days for a relation">
        It takes {FEWEST_PAIRS} days with a strain and a recovery on the next; there are {data.pairs.length}.
      </Empty>
    );
  }
  return (
    <ChartFigure
      title="Strain and the next morning’s recovery"
      summary={relation(data.line)}
      table={{
        columns: ['Day', 'Strain', 'Recovery next morning %'],
        rows: data.pairs.map(({ x, y, index }) => [data.days[index] ?? null, x, y]),
      }}
      fileName="strain-next-recovery"
      build={build}
      height={320}
    />
  );
}

function relation(line: Correlation | null): string {
  if (line === null) return 'One of the two never varies, so there is no relation to see.';
  const { r, n, lo, hi, slope } = line;
  const words = lo > 0 || hi < 0 ? strength(r) : 'No clear relation';
  return `${words}: r = ${figure(r, 2)} (95 %: ${figure(lo, 2)} to ${figure(hi, 2)}), ${n} days; 5 strain more went with ${figure(Math.abs(slope * 5), 1)} points ${slope < 0 ? 'less' : 'more'}. Associated, not caused.`;
}

const strength = (r: number): string => {
  const size = Math.abs(r) < 0.3 ? 'A weak' : Math.abs(r) < 0.5 ? 'A moderate' : 'A strong';
  return `${size} relation`;
};
