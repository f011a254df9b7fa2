import type { Day } from '../day';
import { sleepTotalMin } from '../sleep/sleep-total';
import { THRESHOLDS } from '../thresholds';
import { judgedMeasure } from './measure-features';
import type { JudgedMeasure } from './measure-features';

const MIN_PER_HOUR = 60;

/** How a measure is read from a day, given the calendar day before it. */
type ReadMeasure = (day: Day, before: Day | null) => number | null;

/** The measures that have baselines. */
const MEASURES = {
  recovery: (day) => day.recoveryPct,
  strain: (day) => day.strain,
  load: (day) => day.load,
  sleepHours: (day) => (day.sleepMin === null ? null : day.sleepMin / MIN_PER_HOUR),
  sleepTotalMin: (day, before) => sleepTotalMin(day, before),
  lnHrv: (day) => (day.hrvMs === null ? null : Math.log(day.hrvMs)),
  rhr: (day) => day.rhrBpm,
  respRate: (day) => day.respRate,
  skinTemp: (day) => day.skinTempC,
  spo2: (day) => day.spo2Pct,
} as const satisfies Record<string, ReadMeasure>;

export type MeasureName = keyof typeof MEASURES;

/** Every measure of a history by calendar day. */
export function measureSeries(calendar: readonly (Day | null)[]): Record<MeasureName, JudgedMeasure> {
  const { deviationFloors } = THRESHOLDS.zScore;
  const seriesOf = (name: MeasureName, deviationFloor: number): JudgedMeasure => {
    const read: ReadMeasure = MEASURES[name];
    const values = calendar.map((day, t) => (day === null ? null : read(day, calendar[t - 1] ?? null)));
    const usual = values.map((value, t) => (isUsual(calendar[t]) ? value : null));
    return judgedMeasure({ values, usual, deviationFloor });
  };
  return {
    recovery: seriesOf('recovery', deviationFloors.recovery),
    strain: seriesOf('strain', deviationFloors.strain),
    load: seriesOf('load', deviationFloors.load),
    sleepHours: seriesOf('sleepHours', deviationFloors.sleepHours),
    sleepTotalMin: seriesOf('sleepTotalMin', deviationFloors.sleepHours * MIN_PER_HOUR),
    lnHrv: seriesOf('lnHrv', deviationFloors.lnHrv),
    rhr: seriesOf('rhr', deviationFloors.rhr),
    respRate: seriesOf('respRate', deviationFloors.respRate),
    skinTemp: seriesOf('skinTemp', deviationFloors.skinTemp),
    spo2: seriesOf('spo2', deviationFloors.spo2),
  };
}

function isUsual(day: Day | null | undefined): boolean {
  return day != null && !day.partial && !day.calibrating;
}
