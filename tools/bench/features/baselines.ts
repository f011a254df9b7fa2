import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Day } from '@whoop/athlete';
import { ROOT } from '@whoop/testing';
import { measureFeatures } from '../../../libs/athlete/src/features/measure-features';
import { measureSeries } from '../../../libs/athlete/src/features/measure-series';
import type { MeasureName } from '../../../libs/athlete/src/features/measure-series';
import { calendarOf } from '../../../libs/athlete/src/history/calendar';

/** One run of each, right after the other, milliseconds. */
export interface Paired {
  oursMs: number;
  pandasMs: number;
}

/** The same columns by both, turn by turn, after a warm-up; null where no python3 with pandas is found. */
export async function measureBaselines(days: readonly Day[], runs: number): Promise<Paired[] | null> {
  const python = ['python3', '/usr/bin/python3'].find(
    (command) => spawnSync(command, ['-c', 'import pandas']).status === 0,
  );
  if (python === undefined) return null;
  const { calendar } = calendarOf(days);
  const script = join(ROOT, 'tools/bench/features/pandas_baselines.py');
  const peer = spawn(python, [script], { stdio: ['pipe', 'pipe', 'inherit'] });
  const answers = createInterface({ input: peer.stdout })[Symbol.asyncIterator]();
  peer.stdin.write(`${JSON.stringify(inputOf(calendar))}\n`);
  const paired: Paired[] = [];
  for (let run = 0; run < runs + 3; run += 1) {
    const oursMs = ours(calendar);
    peer.stdin.write('\n');
    const { value } = await answers.next();
    paired.push({ oursMs, pandasMs: Number(value) });
  }
  peer.stdin.end();
  return paired.slice(3);
}

/** Series, means over 7 and 30 days, deviations and z-scores of all measures. */
function ours(calendar: readonly (Day | null)[]): number {
  const begun = performance.now();
  const series = Object.values(measureSeries(calendar));
  for (const one of series) for (let t = 0; t < calendar.length; t += 1) measureFeatures(one, t);
  return performance.now() - begun;
}

function inputOf(calendar: readonly (Day | null)[]) {
  const series = Object.entries(measureSeries(calendar)) as [
    MeasureName,
    ReturnType<typeof measureSeries>[MeasureName],
  ][];
  return {
    columns: Object.fromEntries(series.map(([name, { values }]) => [name, values])),
    usual: calendar.map((day) => day !== null && !day.partial && !day.calibrating),
    floors: Object.fromEntries(series.map(([name, { deviationFloor }]) => [name, deviationFloor])),
  };
}
