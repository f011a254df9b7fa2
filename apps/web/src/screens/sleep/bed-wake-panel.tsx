import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { sleepsQuery } from '../../api/queries';
import type { Sleep } from '../../api/types';
import { bedWake, bedWakeRows, bedWakeSentence } from '../../charts/bed-wake';
import { clockSpans, usualTimes } from '../../charts/clock-span';
import { ChartFigure } from '../../figure/chart-figure';
import { Legend } from '../../figure/legend';
import { Panel } from '../../shell/page';
import { Empty } from '../../states/notice';
import { QueryView } from '../../states/query-view';
import type { ChartLook } from '../../theme/chart-look';

/** When the nights of these days began and ended. */
export function BedWakePanel({ days }: { days: readonly string[] }) {
  const query = useQuery({
    ...sleepsQuery({ from: days[0] ?? '' }),
    enabled: days.length > 0,
    placeholderData: (before) => before,
  });
  return (
    <QueryView query={query} name="Bed and wake" height={380}>
      {({ items }) => <BedWakeFigure days={days} sleeps={items} />}
    </QueryView>
  );
}

export function BedWakeFigure({ days, sleeps }: { days: readonly string[]; sleeps: readonly Sleep[] }) {
  const data = useMemo(() => {
    const shown = new Set(days);
    const spans = clockSpans(sleeps).filter(({ day }) => shown.has(day));
    return { days, spans, usual: usualTimes(spans) };
  }, [days, sleeps]);
  const build = useCallback((look: ChartLook) => bedWake(data, look), [data]);
  if (data.spans.length === 0) {
    return (
      <Empty title="No times of going to bed">
        They come from sleeps.csv, which was not in the exports of these days.
      </Empty>
    );
  }
  const naps = data.spans.filter(({ nap }) => nap).length;
  return (
    <Panel>
      <ChartFigure
        title="Bed and wake, on the clock of where you were"
        summary={bedWakeSentence(data.usual, naps)}
        table={{
          columns: ['Day', 'Kind', 'From', 'To', 'Minutes', 'Efficiency %'],
          rows: bedWakeRows(days, data.spans),
        }}
        fileName="bed-and-wake"
        build={build}
        height={320}
      >
        <Legend
          items={[
            { name: 'Night', colour: 'sleep', form: 'block' },
            ...(naps > 0 ? [{ name: 'Nap', colour: 'text', form: 'hollow' as const }] : []),
            { name: 'Median', colour: 'text', form: 'dash' },
            { name: 'Middle half', colour: 'usual', form: 'block' },
          ]}
        />
      </ChartFigure>
    </Panel>
  );
}
