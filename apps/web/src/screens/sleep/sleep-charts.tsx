import { useCallback, useMemo } from 'react';
import type { Trends } from '../../api/types';
import { countKnown, daysOf, mean, valuesFor } from '../../charts/day-series';
import { lineChart } from '../../charts/lines';
import { sleepStages, STAGES } from '../../charts/sleep-stages';
import { ChartFigure } from '../../figure/chart-figure';
import { Legend } from '../../figure/legend';
import { Panel } from '../../shell/page';
import type { ChartLook } from '../../theme/chart-look';
import { figure } from '../../words/numbers';
import { duration } from '../../words/times';
import { stagesOf } from './sleep-figures';

export function StagesFigure({ trends }: { trends: Trends }) {
  const stages = useMemo(() => stagesOf(trends), [trends]);
  const build = useCallback((look: ChartLook) => sleepStages(stages, look), [stages]);
  const { days, deep, rem, light, awake, need } = stages;
  const summary = STAGES.map(
    ({ key, name }) => `${name === 'REM' ? name : name.toLowerCase()} ${duration(mean(stages[key]))}`,
  ).join(', ');
  return (
    <Panel>
      <ChartFigure
        title="Stages and need"
        summary={`${countKnown(deep)} nights, on average ${summary}; needed ${duration(mean(need))} of sleep.`}
        table={{
          columns: ['Night', 'Deep min', 'REM min', 'Light min', 'Awake min', 'Need min'],
          rows: days.map((day, index) => [
            day,
            ...[deep, rem, light, awake, need].map((values) => rounded(values[index])),
          ]),
        }}
        fileName="sleep-stages"
        build={build}
        height={290}
      >
        <Legend
          items={[
            ...STAGES.map(({ name, colour }) => ({ name, colour, form: 'block' as const })),
            { name: 'Needed', colour: 'text', form: 'dash' },
          ]}
        />
      </ChartFigure>
    </Panel>
  );
}

export function DebtFigure({ trends }: { trends: Trends }) {
  const data = useMemo(() => ({ days: daysOf(trends), debt: valuesFor(trends, 'sleep_debt_min') }), [trends]);
  const build = useCallback(
    (look: ChartLook) =>
      lineChart(
        {
          days: data.days,
          lines: [
            {
              name: 'Debt',
              values: data.debt.map((value) => (value === null ? null : value / 60)),
              colour: 'sleep',
              area: true,
            },
          ],
          digits: 1,
          unit: 'h',
          min: 0,
        },
        look,
      ),
    [data],
  );
  const known = data.debt.filter((value): value is number => value !== null);
  return (
    <Panel>
      <ChartFigure
        title="Sleep debt, hours"
        summary={
          known.length === 0
            ? 'Not known yet: it needs 7 nights.'
            : `Now ${duration(known.at(-1))}, at most ${duration(Math.max(...known))}. It fades by a quarter each night.`
        }
        table={{
          columns: ['Day', 'Debt min'],
          rows: data.days.map((day, index) => [day, rounded(data.debt[index])]),
        }}
        fileName="sleep-debt"
        build={build}
        height={234}
      />
    </Panel>
  );
}

export function EfficiencyFigure({ trends }: { trends: Trends }) {
  const data = useMemo(
    () => ({
      days: daysOf(trends),
      efficiency: valuesFor(trends, 'efficiency'),
      sri: valuesFor(trends, 'sri'),
    }),
    [trends],
  );
  const build = useCallback(
    (look: ChartLook) =>
      lineChart(
        {
          days: data.days,
          lines: [
            { name: 'Efficiency', values: data.efficiency, colour: 'sleep' },
            { name: 'Regularity', values: data.sri, colour: 'muted', dash: true },
          ],
          digits: 0,
          unit: '',
        },
        look,
      ),
    [data],
  );
  return (
    <Panel>
      <ChartFigure
        title="Efficiency and regularity, of 100"
        summary={`Efficiency ${figure(mean(data.efficiency))} % on average; regularity of the last 14 days ${figure(mean(data.sri))} on average, where 100 is the same times every day.`}
        table={{
          columns: ['Day', 'Efficiency %', 'Regularity'],
          rows: data.days.map((day, index) => [day, data.efficiency[index] ?? null, data.sri[index] ?? null]),
        }}
        fileName="sleep-efficiency"
        build={build}
        height={200}
      >
        <Legend
          items={[
            { name: 'Efficiency', colour: 'sleep', form: 'line' },
            { name: 'Regularity', colour: 'muted', form: 'dash' },
          ]}
        />
      </ChartFigure>
    </Panel>
  );
}

const rounded = (value: number | null | undefined): number | null =>
  value == null ? null : Math.round(value);
