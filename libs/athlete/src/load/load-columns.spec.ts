import type { Day } from '../day';
import { day } from '../fixtures/days';
import { loadColumns } from './load-columns';
import { strainToLoad } from './strain-to-load';

/** A calendar of days with these strains and their loads; `gap` is a day without a record, `open` a partial one. */
function calendarOf(strains: readonly (number | null | 'gap' | 'open')[]): (Day | null)[] {
  return strains.map((strain, t) => {
    if (strain === 'gap') return null;
    if (strain === 'open') return day(t, { partial: true, cycleEndUtcMs: null });
    return day(t, { strain, load: strainToLoad(strain) });
  });
}
const days = (count: number, strain: number): number[] => new Array<number>(count).fill(strain);

describe('loadColumns', () => {
  it('has ratios of the same jump with smaller and larger growth of load per strain point', () => {
    const columns = loadColumns(calendarOf([...days(23, 10), ...days(7, 14)]));
    const jump = (k: number): number => Math.expm1(k * 14) / Math.expm1(k * 10);
    expect(columns.acuteChronicRatio[29]).toBeCloseTo(jump(0.2), 9);
    expect(columns.acuteChronicRatioK15[29]).toBeCloseTo(jump(0.15), 9);
    expect(columns.acuteChronicRatioK30[29]).toBeCloseTo(jump(0.3), 9);
    expect(columns.acuteChronicRatioStrain[29]).toBeCloseTo(14 / (328 / 30), 9);
    expect(columns.acuteLoad[29]).toBeCloseTo(241.736, 3);
    expect(columns.chronicLoad[29]).toBeCloseTo(100, 9);
  });

  it('stands on a partial day as on the day before, but for form and the hard streak', () => {
    const whole = loadColumns(calendarOf([...days(27, 10), 14, 15, 16]));
    const open = loadColumns(calendarOf([...days(27, 10), 14, 15, 16, 'open', 'open']));
    const { form, formPct, hardStreak, ...held } = whole;
    for (const [name, series] of Object.entries(held)) {
      const value = series[29] ?? null;
      expect([name, open[name as keyof typeof held].slice(29)]).toEqual([name, [value, value, value]]);
    }
    expect(whole.fitness[29]).not.toBeNull();
    expect(open.form[30]).toBeCloseTo((whole.fitness[29] ?? NaN) - (whole.fatigue[29] ?? NaN), 9);
    expect(open.form[30]).not.toBe(form[29]);
    expect(open.formPct[30]).not.toBe(formPct[29]);
    expect([hardStreak[29], open.hardStreak[30], open.hardStreak[31]]).toEqual([2, 3, null]);
  });

  it('knows nothing on a partial first day', () => {
    for (const series of Object.values(loadColumns(calendarOf(['open'])))) expect(series).toEqual([null]);
  });

  it('takes no load of a partial day, were there one', () => {
    const partial = day(30, { partial: true, strain: 21, load: 1028 });
    const columns = loadColumns([...calendarOf(days(30, 10)), partial, day(31)]);
    expect(columns.acuteLoad.slice(29)).toEqual([100, 100, 100]);
    expect(columns.hardStreak[31]).toBeNull();
  });

  it('shows fitness from 14 known loads on, form a day later, the EWMA ratio from 28', () => {
    const columns = loadColumns(calendarOf([...days(5, 10), 'gap', null, ...days(30, 10)]));
    const firstKnown = (name: keyof typeof columns): number =>
      columns[name].findIndex((value) => value !== null);
    expect(firstKnown('fitness')).toBe(15);
    expect(firstKnown('fatigue')).toBe(15);
    expect(firstKnown('form')).toBe(16);
    expect(firstKnown('formPct')).toBe(16);
    expect(firstKnown('loadRatioEwma')).toBe(29);
  });

  it('begins fitness anew after more than 14 days without a load', () => {
    const gap = (count: number): 'gap'[] => new Array<'gap'>(count).fill('gap');
    const after14 = loadColumns(calendarOf([...days(20, 10), ...gap(14), 14]));
    const after15 = loadColumns(calendarOf([...days(20, 10), ...gap(15), ...days(14, 14)]));
    expect(after14.fitness[33]).toBeCloseTo(100, 9);
    expect(after14.fitness[34]).toBeCloseTo(100 + 141.736 / 42, 4);
    expect(after15.fitness[33]).toBeCloseTo(100, 9);
    expect(after15.fitness.slice(34, 48)).toEqual(new Array(14).fill(null));
    expect(after15.fitness[48]).toBeCloseTo(241.736, 3);
  });

  it.each([0, 1, 3, 13, 14, 29, 30])('never fails and knows nothing of %i days without a load', (count) => {
    const columns = loadColumns(calendarOf(new Array<null>(count).fill(null)));
    for (const series of Object.values(columns)) expect(series).toEqual(new Array(count).fill(null));
  });
});
