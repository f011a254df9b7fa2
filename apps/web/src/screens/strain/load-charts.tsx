import { useCallback, useMemo } from 'react';
import type { MetricKey, Trends } from '../../api/types';
import { bars } from '../../charts/bars';
import { daysOf, mean, seriesOf, valuesFor, valuesOf } from '../../charts/day-series';
import { lineChart, type Lines } from '../../charts/lines';
import { ChartFigure } from '../../figure/chart-figure';
import { Legend } from '../../figure/legend';
import { Panel } from '../../shell/page';
import type { ChartLook } from '../../theme/chart-look';
import { figure } from '../../words/numbers';
import { ratioWords } from './strain-stats';

export function StrainFigure({ trends }: { trends: Trends }) {
  const data = useMemo(
    () => ({
      days: daysOf(trends),
      values: valuesFor(trends, 'strain'),
      usual: valuesOf(seriesOf(trends, 'strain')?.baseline_30d),
    }),
    [trends],
  );
  const build = useCallback(
    (look: ChartLook) => bars({ ...data, name: 'Strain', colour: 'strain', max: 21, digits: 1 }, look),
    [data],
  );
  const hard = data.values.filter((value) => value !== null && value >= 14).length;
  return (
    <Panel>
      <ChartFigure
        title="Day strain"
        summary={`On average ${figure(mean(data.values), 1)} of 21; ${hard} hard days of 14 or more.`}
        table={{
          columns: ['Day', 'Strain', 'Usual'],
          rows: data.days.map((day, index) => [day, data.values[index] ?? null, data.usual[index] ?? null]),
        }}
        fileName="day-strain"
        build={build}
        height={230}
      >
        <Legend
          items={[
            { name: 'Day strain', colour: 'strain', form: 'block' },
            { name: 'Your usual of 30 days', colour: 'usual-mark', form: 'line' },
          ]}
        />
      </ChartFigure>
    </Panel>
  );
}

export function RatioFigure({ trends }: { trends: Trends }) {
  const lines: Lines['lines'] = useMemo(
    () => [{ name: 'Load vs usual', values: valuesFor(trends, 'load_ratio'), colour: 'load' }],
    [trends],
  );
  const newest = lines[0]?.values.findLast((value) => value !== null) ?? null;
  return (
    <LinesFigure
      trends={trends}
      title="Load against your usual"
      summary={
        newest === null
          ? `Not known yet: it ${ratioWords(null)} with a strain.`
          : `The last 7 days stand at ${figure(newest, 2)} times the 23 days before, ${ratioWords(newest)}. A way to notice sudden change, no forecast of injuries.`
      }
      lines={lines}
      digits={2}
      unit="×"
      zone={{ from: 0.8, to: 1.3, name: '0.8–1.3' }}
      keys={['load_ratio', 'acute_load', 'chronic_load']}
    />
  );
}

export function FormFigure({ trends }: { trends: Trends }) {
  const lines: Lines['lines'] = useMemo(
    () => [
      { name: 'Fitness', values: valuesFor(trends, 'ctl'), colour: 'strain' },
      { name: 'Fatigue', values: valuesFor(trends, 'atl'), colour: 'rhr', dash: true },
    ],
    [trends],
  );
  const form = valuesFor(trends, 'tsb').findLast((value) => value !== null) ?? null;
  return (
    <LinesFigure
      trends={trends}
      title="Fitness and fatigue, load points a day"
      summary={
        form === null
          ? 'Not known yet: it needs 42 days with a strain.'
          : `Form, fitness minus fatigue of the day before, is at ${figure(form)} points. A summary of load, not measured fitness.`
      }
      lines={lines}
      digits={0}
      unit="points"
      keys={['ctl', 'atl', 'tsb']}
    />
  );
}

interface LinesFigureProps extends Omit<Lines, 'days'> {
  trends: Trends;
  title: string;
  summary: string;
  /** The columns of its table. */
  keys: readonly MetricKey[];
}

function LinesFigure({ trends, title, summary, keys, lines, digits, unit, zone }: LinesFigureProps) {
  const days = useMemo(() => daysOf(trends), [trends]);
  const [from, to, name] = [zone?.from, zone?.to, zone?.name];
  const build = useCallback(
    (look: ChartLook) =>
      lineChart(
        {
          days,
          lines,
          digits,
          unit,
          zone: from === undefined || to === undefined ? undefined : { from, to, name: name ?? '' },
        },
        look,
      ),
    [days, lines, digits, unit, from, to, name],
  );
  const columns = keys.map((key) => valuesFor(trends, key));
  return (
    <Panel>
      <ChartFigure
        title={title}
        summary={summary}
        table={{
          columns: ['Day', ...keys.map((key) => seriesOf(trends, key)?.label ?? key)],
          rows: days.map((day, index) => [day, ...columns.map((values) => values[index] ?? null)]),
        }}
        fileName={keys[0] ?? 'load'}
        build={build}
        height={lines.length > 1 ? 210 : 240}
      >
        {lines.length > 1 && (
          <Legend
            items={lines.map((line) => ({
              name: line.name,
              colour: line.colour,
              form: line.dash ? 'dash' : 'line',
            }))}
          />
        )}
      </ChartFigure>
    </Panel>
  );
}
