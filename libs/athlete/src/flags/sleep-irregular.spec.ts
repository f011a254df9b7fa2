import { lastReading, levelsOf } from '../fixtures/flag-readings';
import { sleepIrregular, sleepIrregularLevel } from './sleep-irregular';

const timing = (sleepRegularity: number | null, socialJetlagMin: number | null = null) => ({
  sleepRegularity,
  socialJetlagMin,
});

describe('sleepIrregularLevel', () => {
  it('is low below an index of 60 and medium below 50', () => {
    expect([60, 59.9, 50, 49.9, -20].map((index) => sleepIrregularLevel(timing(index)))).toEqual([
      0, 1, 1, 2, 2,
    ]);
  });

  it('is low from 2 h of social jetlag on, either way', () => {
    expect([119.9, 120, -120, -119.9].map((min) => sleepIrregularLevel(timing(80, min)))).toEqual([
      0, 1, 1, 0,
    ]);
    expect(sleepIrregularLevel(timing(45, 300))).toBe(2);
  });

  it('goes by the one that is known, and is unknown without both', () => {
    expect(sleepIrregularLevel(timing(null, 150))).toBe(1);
    expect(sleepIrregularLevel(timing(null, 0))).toBe(0);
    expect(sleepIrregularLevel(timing(80))).toBe(0);
    expect(sleepIrregularLevel(timing(null))).toBeNull();
  });
});

describe('sleepIrregular', () => {
  it('reads the day', () => {
    expect(levelsOf(sleepIrregular, [timing(80, 10), timing(55), timing(40), {}, null])).toEqual([
      0,
      1,
      2,
      null,
      null,
    ]);
  });

  it('is clear from an index of 65 with less than 1.5 h of jetlag', () => {
    const clear = (index: number | null, min: number | null) =>
      lastReading(sleepIrregular, [timing(index, min)]).clear;
    expect([clear(65, 89.9), clear(64.9, 0), clear(65, 90), clear(80, -90), clear(80, -89)]).toEqual([
      true,
      false,
      false,
      false,
      true,
    ]);
    expect([clear(70, null), clear(null, 20), clear(null, 100)]).toEqual([true, true, false]);
  });

  it('says which of both raised it', () => {
    const said = (index: number | null, min: number | null) =>
      lastReading(sleepIrregular, [timing(index, min)]).evidence;
    const regularity = { metric: 'sleep_regularity', unit: 'index' };
    expect(said(55, 130)).toMatchObject({ ...regularity, value: 55, threshold: 60 });
    expect(said(45, 130)).toMatchObject({ ...regularity, value: 45, threshold: 50 });
    expect(said(62, 100)).toMatchObject({ ...regularity, value: 62, threshold: 60 });
    const jetlag = { metric: 'social_jetlag', unit: 'min', threshold: 120 };
    expect(said(70, -130)).toMatchObject({
      ...jetlag,
      value: 130,
      also: { sleepRegularity: 70, socialJetlagMin: -130 },
    });
    expect(said(60, 130)).toMatchObject({ ...jetlag, value: 130 });
    expect(said(null, 30)).toMatchObject({ ...jetlag, value: 30 });
  });
});
