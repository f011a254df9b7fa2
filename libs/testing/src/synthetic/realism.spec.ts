import type { Day } from '@whoop/athlete';
import { generateExport } from './generate-export';
import type { Quirk } from './options';

/** Ranges of science 0.1, measured on real exports; a sample of 1,900 days scatters by about 0.023. */
const AUTOCORRELATION = {
  recovery: [0.06, 0.33],
  lnHrv: [0.15, 0.45],
  rhr: [0.2, 0.49],
  respRate: [0.17, 0.69],
  sleep: [-0.12, 0.12],
  strain: [-0.2, 0.2],
} as const;

const LOCAL_SD = {
  recovery: [17, 25],
  lnHrv: [0.11, 0.44],
  rhr: [2.4, 8],
  respRate: [0.23, 0.99],
  skinTemp: [0.38, 0.72],
  sleep: [49, 87],
  strain: [2.8, 4],
} as const;

const MEASURES: Record<string, (day: Day) => number | null> = {
  recovery: (day) => day.recoveryPct,
  lnHrv: (day) => (day.hrvMs === null ? null : Math.log(day.hrvMs)),
  rhr: (day) => day.rhrBpm,
  respRate: (day) => day.respRate,
  skinTemp: (day) => day.skinTempC,
  sleep: (day) => day.sleepMin,
  strain: (day) => day.strain,
};

const known = (values: readonly (number | null)[]) => values.filter((value) => value !== null);
const mean = (values: readonly number[]) => values.reduce((sum, x) => sum + x, 0) / values.length;
function deviation(values: readonly number[]): number {
  const centre = mean(values);
  return Math.sqrt(mean(values.map((x) => (x - centre) ** 2)));
}

function pairsOf(xs: readonly (number | null)[], ys: readonly (number | null)[]): [number, number][] {
  return xs.flatMap((x, i): [number, number][] => {
    const y = ys[i] ?? null;
    return x === null || y === null ? [] : [[x, y]];
  });
}

function correlation(xs: readonly (number | null)[], ys: readonly (number | null)[]): number {
  const pairs = pairsOf(xs, ys);
  const [meanX, meanY] = [mean(pairs.map(([x]) => x)), mean(pairs.map(([, y]) => y))];
  const shared = mean(pairs.map(([x, y]) => (x - meanX) * (y - meanY)));
  return shared / deviation(pairs.map(([x]) => x)) / deviation(pairs.map(([, y]) => y));
}

describe.each([1, 7, 12])('five years of person %i', (seed) => {
  const { truth } = generateExport({ days: 1900, seed, quirks: new Set<Quirk>(['naps', 'travel', 'open']) });
  const { days } = truth;
  const series = (name: string) => days.map((day) => MEASURES[name]?.(day) ?? null);

  it.each(Object.entries(AUTOCORRELATION))('%s goes on from day to day as measured', (name, [low, high]) => {
    const values = series(name);
    const r = correlation(values.slice(1), values.slice(0, -1));
    expect(r).toBeGreaterThan(low);
    expect(r).toBeLessThan(high);
  });

  it.each(Object.entries(LOCAL_SD))('%s varies as measured', (name, [low, high]) => {
    const sd = deviation(known(series(name)));
    expect(sd).toBeGreaterThan(low);
    expect(sd).toBeLessThan(high);
  });

  it('couples recovery with its drivers', () => {
    const recovery = series('recovery');
    const ratio = days.map(({ sleepMin, sleepNeedMin }) =>
      sleepMin === null ? null : sleepMin / (sleepNeedMin ?? 1),
    );
    expect(correlation(series('lnHrv'), recovery)).toBeGreaterThan(0.5);
    expect(correlation(series('rhr'), recovery)).toBeLessThan(-0.4);
    expect(correlation(ratio, recovery)).toBeGreaterThan(0.15);
    const loadBefore = [null, ...days.slice(0, -1).map((day) => day.load)];
    expect(correlation(loadBefore, recovery)).toBeLessThan(-0.12);
    expect(correlation(loadBefore, recovery)).toBeGreaterThan(-0.5);
  });

  it('has medians near those of real exports', () => {
    const median = (values: readonly (number | null)[]) =>
      known(values).sort((a, b) => a - b)[known(values).length >> 1];
    expect(Math.abs((median(series('sleep')) ?? 0) - 426)).toBeLessThan(25);
    expect(Math.abs((median(series('recovery')) ?? 0) - 61)).toBeLessThan(6);
    expect(Math.abs((median(series('strain')) ?? 0) - 11.7)).toBeLessThan(1.2);
    expect(Math.abs((median(days.map((day) => day.sleepNeedMin)) ?? 0) - 553)).toBeLessThan(45);
    expect(Math.abs((median(days.map((day) => day.sleepPerformancePct)) ?? 0) - 78)).toBeLessThan(6);
    expect(Math.abs((median(days.map((day) => day.awakeMin)) ?? 0) - 40)).toBeLessThan(10);
  });

  it('sleeps later and longer into free days', () => {
    const isFree = (day: Day) => [0, 6].includes(new Date(`${day.date}T00:00:00Z`).getUTCDay());
    const asleep = (free: boolean) =>
      mean(known(days.filter((day) => isFree(day) === free).map((day) => day.sleepMin)));
    expect(asleep(true) - asleep(false)).toBeGreaterThan(10);
    const onset = (free: boolean) =>
      mean(
        days.flatMap((day) =>
          day.sleepOnsetUtcMs === null || isFree(day) !== free
            ? []
            : [(day.sleepOnsetUtcMs - Date.parse(`${day.date}T00:00:00Z`)) / 60_000 + day.offsetMin],
        ),
      );
    expect(onset(true) - onset(false)).toBeGreaterThan(30);
  });

  it('tells how well recovery can be forecast at best: hardly', () => {
    const { recoverySd, forecastSd, forecastMae } = truth.noise;
    const sd = deviation(known(series('recovery')));
    expect(recoverySd).toBeLessThan(forecastSd ?? 0);
    expect(forecastSd).toBeLessThan(sd);
    expect(forecastSd).toBeGreaterThan(0.8 * sd);
    expect(forecastMae).toBeGreaterThan(12);
    expect(forecastMae).toBeLessThan(18);
  });
});
