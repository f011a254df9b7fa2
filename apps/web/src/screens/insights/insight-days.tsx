import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { evidenceQuery } from '../../api/queries';
import type { Evidence, Insight } from '../../api/types';
import { correlate, type Pair } from '../../charts/correlation';
import { groupDots, type Groups } from '../../charts/group-dots';
import { scatter } from '../../charts/scatter';
import { ChartFigure } from '../../figure/chart-figure';
import { TableFigure } from '../../figure/table-figure';
import { QueryView } from '../../states/query-view';
import type { ChartLook } from '../../theme/chart-look';
import { figure, plural, signed } from '../../words/numbers';
import { columnWords, evidenceTable, shapeOf } from './evidence-shape';
import { effectDigits } from './insight-words';

/** The days behind an insight: drawn where they can be, and always as a table and CSV. */
export default function InsightDays({ insight }: { insight: Insight }) {
  const query = useQuery(evidenceQuery(insight.id));
  return (
    <QueryView query={query} name="The days" height={300}>
      {(evidence) => <Days insight={insight} evidence={evidence} />}
    </QueryView>
  );
}

function Days({ insight, evidence }: { insight: Insight; evidence: Evidence }) {
  const shape = useMemo(() => shapeOf(evidence), [evidence]);
  const table = useMemo(() => evidenceTable(evidence), [evidence]);
  const shared = { insight, table, fileName: `insight-${insight.key.replaceAll(/[^a-z0-9]+/gi, '-')}` };
  if (shape.kind === 'groups') return <GroupsFigure {...shared} groups={shape.groups} />;
  if (shape.kind === 'pairs') return <PairsFigure {...shared} shape={shape} />;
  return <TableFigure title="What it rests on" table={table} fileName={shared.fileName} />;
}

interface DaysProps {
  insight: Insight;
  table: ReturnType<typeof evidenceTable>;
  fileName: string;
}

function GroupsFigure({ insight, table, fileName, groups }: DaysProps & { groups: Groups }) {
  const digits = effectDigits(insight.smallest_worth_telling);
  const build = useCallback(
    (look: ChartLook) => groupDots({ groups, unit: insight.unit, digits }, look),
    [groups, insight.unit, digits],
  );
  const mean = (days: Groups['with']) => days.reduce((sum, { value }) => sum + value, 0) / days.length;
  return (
    <ChartFigure
      title={`Every day, ${insight.unit} against usual`}
      summary={`${plural(groups.with.length, 'day')} with it at ${signed(mean(groups.with), 1)} ${insight.unit} of the usual on average, ${groups.without.length} without it at ${signed(mean(groups.without), 1)}. The groups overlap: it holds on average, not for each day. Like days are compared above, so the gap here can differ.`}
      table={table}
      fileName={fileName}
      build={build}
      height={280}
    />
  );
}

interface PairsProps extends DaysProps {
  shape: { pairs: Pair[]; days: string[]; x: string };
}

function PairsFigure({ insight, table, fileName, shape }: PairsProps) {
  const build = useCallback((look: ChartLook) => scatter(pointsOf(shape, insight), look), [shape, insight]);
  return (
    <ChartFigure
      title={`${columnWords(shape.x)} against ${insight.outcome}, every day`}
      summary={`${figure(shape.pairs.length)} days. Associated, not caused; the line goes through the middle of the points.`}
      table={table}
      fileName={fileName}
      build={build}
      height={300}
    />
  );
}

const pointsOf = ({ pairs, days, x }: PairsProps['shape'], { unit }: Insight) => ({
  pairs,
  days,
  x: { name: columnWords(x), digits: 2 },
  y: { name: `${unit} against usual`, digits: 1 },
  line: correlate(pairs),
});
