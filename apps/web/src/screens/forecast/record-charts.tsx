import { useCallback, useMemo } from 'react';
import type { CalibrationBin, PastForecast } from '../../api/types';
import { calibration } from '../../charts/calibration';
import { fanDays, forecastFan } from '../../charts/forecast-fan';
import { ChartFigure } from '../../figure/chart-figure';
import { Legend } from '../../figure/legend';
import { Empty } from '../../states/notice';
import type { ChartLook } from '../../theme/chart-look';
import { figure, plural } from '../../words/numbers';

export function FanFigure({ forecasts }: { forecasts: readonly PastForecast[] }) {
  const days = useMemo(() => fanDays(forecasts), [forecasts]);
  const build = useCallback((look: ChartLook) => forecastFan(days, look), [days]);
  const inside = forecasts.filter(({ in_range: within }) => within).length;
  return (
    <ChartFigure
      title="Foretold and come"
      summary={`Of the newest ${plural(forecasts.length, 'forecast')}, ${figure(inside)} ranges held what came.`}
      table={{
        columns: ['Day', 'Foretold %', 'From %', 'To %', 'Came %'],
        rows: forecasts.map(({ date, recovery_forecast: value, lo, hi, recovery_score: came }) => [
          date,
          value,
          lo,
          hi,
          came,
        ]),
      }}
      fileName="track-record"
      build={build}
      height={250}
    >
      <Legend
        items={[
          { name: 'Foretold', colour: 'recovery', form: 'line' },
          { name: 'Range meant to hold 8 in 10', colour: 'good-soft', form: 'block' },
          { name: 'Came: filled within, hollow outside', colour: 'text', form: 'block' },
        ]}
      />
    </ChartFigure>
  );
}

export function CalibrationFigure({ bins }: { bins: readonly CalibrationBin[] }) {
  const build = useCallback((look: ChartLook) => calibration(bins, look), [bins]);
  if (bins.length === 0)
    return <Empty title="No calibration yet">It needs forecasts that have met their day.</Empty>;
  const main = bins.reduce((one, other) => (other.n > one.n ? other : one));
  return (
    <ChartFigure
      title="Do the levels come true?"
      summary={`Of the ${plural(main.n, 'day')} foretold at ${main.from}–${main.to} %, ${figure(main.mean_actual)} % came on average. On the dashed line, forecasts of a level come true; larger dots have more days.`}
      table={{
        columns: ['From %', 'To %', 'Days', 'Foretold, mean %', 'Came, mean %'],
        rows: bins.map(({ from, to, n, mean_forecast: foretold, mean_actual: came }) => [
          from,
          to,
          n,
          foretold,
          came,
        ]),
      }}
      fileName="calibration"
      build={build}
      height={260}
    />
  );
}
