import { daysOf } from '../../charts/day-series';
import { Panel } from '../../shell/page';
import { CalibrationFigure, FanFigure } from '../forecast/record-charts';
import { BedWakeFigure } from '../sleep/bed-wake-panel';
import { DebtFigure, EfficiencyFigure, StagesFigure } from '../sleep/sleep-charts';
import { SLEEP_METRICS } from '../sleep/sleep-figures';
import { FormFigure, RatioFigure, StrainFigure } from '../strain/load-charts';
import { ZonesFigure } from '../strain/zones-figure';
import { MeasurePanels } from '../trends/measure-panels';
import { PanelsChart } from '../trends/panels-chart';
import { Case, Cases } from './case';
import { pastForecasts, RANGE, someSleeps, someTrends, someWorkouts } from './series-fixtures';

const LOAD = ['strain', 'load_ratio', 'acute_load', 'chronic_load', 'ctl', 'atl', 'tsb'] as const;
const full = { days: 60 };
const withGaps = { days: 60, gap: (index: number) => index % 11 < 3 || (index > 30 && index < 40) };
const nothing = { days: 60, gap: () => true };
const stay = () => undefined;

const BINS = [
  { from: 40, to: 50, n: 12, mean_forecast: 46.2, mean_actual: 51 },
  { from: 50, to: 60, n: 140, mean_forecast: 56, mean_actual: 55.1 },
  { from: 60, to: 70, n: 210, mean_forecast: 64.4, mean_actual: 65.8 },
];

export function ChartStates() {
  return (
    <Cases title="Charts">
      <TrendStates />
      <SleepStates />
      <LoadStates />
      <ForecastStates />
    </Cases>
  );
}

function TrendStates() {
  return (
    <>
      <Case name="Panels with a brush and the period before">
        <Panel>
          <PanelsChart
            trends={someTrends(['recovery', 'hrv'], full)}
            range={RANGE}
            search={{ from: '2026-06-13', to: '2026-07-12', compare: true }}
            onSearch={stay}
          />
        </Panel>
      </Case>
      <Case name="Panels with gaps">
        <Panel>
          <PanelsChart
            trends={someTrends(['recovery'], withGaps)}
            range={RANGE}
            search={{}}
            onSearch={stay}
          />
        </Panel>
      </Case>
      <Case name="Calendar, weekdays and distribution">
        <MeasurePanels
          trends={someTrends(['recovery', 'strain'], withGaps)}
          range={RANGE}
          search={{}}
          onSearch={stay}
        />
      </Case>
      <Case name="Too few days for weekdays and a distribution">
        <MeasurePanels
          trends={someTrends(['recovery'], full)}
          range={RANGE}
          search={{ from: '2026-07-06', to: '2026-07-12' }}
          onSearch={stay}
        />
      </Case>
    </>
  );
}

function SleepStates() {
  return (
    <>
      <Case name="Stages">
        <StagesFigure trends={someTrends(SLEEP_METRICS, full)} />
      </Case>
      <Case name="Stages with gaps">
        <StagesFigure trends={someTrends(SLEEP_METRICS, withGaps)} />
      </Case>
      <Case name="Bed and wake with gaps and naps">
        <BedWakeFigure days={daysOf(someTrends(['recovery'], full))} sleeps={someSleeps(60)} />
      </Case>
      <Case name="No times of going to bed">
        <BedWakeFigure days={['2026-05-14']} sleeps={[]} />
      </Case>
      <Case name="Debt not known yet">
        <DebtFigure trends={someTrends(SLEEP_METRICS, nothing)} />
      </Case>
      <Case name="Efficiency">
        <EfficiencyFigure trends={someTrends(SLEEP_METRICS, full)} />
      </Case>
    </>
  );
}

function LoadStates() {
  return (
    <>
      <Case name="Strain with gaps">
        <StrainFigure trends={someTrends(LOAD, withGaps)} />
      </Case>
      <Case name="Load ratio">
        <RatioFigure trends={someTrends(LOAD, full)} />
      </Case>
      <Case name="Load ratio not known yet">
        <RatioFigure trends={someTrends(LOAD, nothing)} />
      </Case>
      <Case name="Fitness and fatigue">
        <FormFigure trends={someTrends(LOAD, full)} />
      </Case>
      <Case name="Zones">
        <ZonesFigure workouts={someWorkouts(24)} />
      </Case>
      <Case name="No zones">
        <ZonesFigure workouts={[]} />
      </Case>
    </>
  );
}

function ForecastStates() {
  return (
    <>
      <Case name="Forecast fan">
        <Panel>
          <FanFigure forecasts={pastForecasts(60)} />
        </Panel>
      </Case>
      <Case name="Calibration">
        <Panel>
          <CalibrationFigure bins={BINS} />
        </Panel>
      </Case>
    </>
  );
}
