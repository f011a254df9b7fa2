import { useCallback, useMemo } from 'react';
import type { Workout } from '../../api/types';
import { zoneBars } from '../../charts/zone-bars';
import { ChartFigure } from '../../figure/chart-figure';
import { Legend } from '../../figure/legend';
import { Panel } from '../../shell/page';
import { Empty } from '../../states/notice';
import type { ChartLook } from '../../theme/chart-look';
import { percent } from '../../words/numbers';
import { duration } from '../../words/times';
import { ZONES, zoneWeeks } from './zone-weeks';

const MOST_WEEKS = 26;

/** Where the training time went. */
export function ZonesFigure({ workouts }: { workouts: readonly Workout[] }) {
  const weeks = useMemo(() => zoneWeeks(workouts).slice(-MOST_WEEKS), [workouts]);
  const build = useCallback(
    (look: ChartLook) =>
      zoneBars({ weeks: weeks.map(({ week }) => week), minutes: weeks.map(({ minutes }) => minutes) }, look),
    [weeks],
  );
  if (weeks.length === 0) {
    return <Empty title="No heart rate zones">None of the workouts has zones with it.</Empty>;
  }
  const totals = ZONES.map((_, zone) => weeks.reduce((sum, { minutes }) => sum + (minutes[zone] ?? 0), 0));
  const all = totals.reduce((sum, minutes) => sum + minutes, 0);
  const easy = (totals[0] ?? 0) + (totals[1] ?? 0);
  return (
    <Panel>
      <ChartFigure
        title="Heart rate zones, week by week"
        summary={`${duration(all / weeks.length)} a week in zones over ${weeks.length} weeks, ${percent(all === 0 ? null : easy / all)} of it easy (zones 1 and 2).`}
        table={{
          columns: ['Week of', ...ZONES.map((zone) => `Zone ${zone} min`)],
          rows: weeks.map(({ week, minutes }) => [week, ...minutes.map(Math.round)]),
        }}
        fileName="zones"
        build={build}
        height={220}
      >
        <Legend
          items={ZONES.map((zone) => ({ name: `Zone ${zone}`, colour: `zone-${zone}`, form: 'block' }))}
        />
      </ChartFigure>
    </Panel>
  );
}
