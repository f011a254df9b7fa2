import {
  bandPlaces,
  clockSpread,
  clockText,
  flagTimes,
  forecastText,
  hrvStanding,
  shownSports,
  zoneShares,
} from './report-words';

it('reads minutes after midnight as a clock, over midnight as well', () => {
  expect([1_380, 0, -30, 1_450, 1_439.7, null].map(clockText)).toEqual([
    '23:00',
    '00:00',
    '23:30',
    '00:10',
    '00:00',
    '–',
  ]);
  expect(clockSpread({ mean_min: 1_398, deviation_min: 29.7 })).toBe('23:18 ± 30 min');
  expect(clockSpread({ mean_min: 1_398, deviation_min: null })).toBe('23:18');
  expect(clockSpread({ mean_min: null, deviation_min: null })).toBe('–');
});

it('says what became of a flag', () => {
  const flag = { code: 'SLEEP_DEBT', title: 'Sleep debt', from: '2026-07-02', to: '2026-07-09' };
  const times = [
    [true, true],
    [true, false],
    [false, true],
    [false, false],
  ].map(([raised, cleared]) => flagTimes({ ...flag, raised: raised!, cleared: cleared! }));
  expect(times).toEqual([
    '2 Jul to 9 Jul',
    'raised 2 Jul, still on',
    'since 2 Jul, cleared after 9 Jul',
    'on throughout, since 2 Jul',
  ]);
  expect(flagTimes({ ...flag, to: flag.from, raised: true, cleared: true })).toBe('on 2 Jul');
});

it('places HRV against its band, and says nothing without one', () => {
  const body = { rhr_delta: null, resp_rate: null, skin_temp_deviation_c: null };
  const at = (hrv: number | null, low: number | null = 60) =>
    hrvStanding({ ...body, hrv_week_ms: hrv, hrv_band_low_ms: low, hrv_band_high_ms: 70 });
  expect([at(59.9), at(60), at(70), at(70.1), at(null), at(65, null)]).toEqual([
    'below',
    'within',
    'within',
    'above',
    null,
    null,
  ]);
});

it('counts forecasts that came true', () => {
  expect(forecastText({ n: 0, within_range: 0, mean_error: null })).toMatch(/^No recovery/);
  expect(forecastText({ n: 30, within_range: 25, mean_error: 11.61 })).toBe(
    '25 of 30 recoveries came within the 80 % range forecast the day before; the mean error was 11.6 points.',
  );
});

it('shares zones out, unless no workout tells them', () => {
  expect(zoneShares({ low: 50, mid: 25, high: 25, workouts: 2 })?.map(({ share }) => share)).toEqual([
    0.5, 0.25, 0.25,
  ]);
  expect(zoneShares({ low: 0, mid: 0, high: 0, workouts: 0 })).toBeNull();
});

it('sums up the sports that there is no room for', () => {
  const sports = [60, 50, 40].map((minutes) => ({ activity: `Sport ${minutes}`, count: 1, minutes }));
  expect(shownSports(sports, 3).rest).toBeNull();
  expect(shownSports(sports, 2)).toEqual({ shown: [sports[0]], rest: { sports: 2, minutes: 90 } });
});

it('draws HRV on its band, and keeps what is far out at the ends', () => {
  const body = { rhr_delta: null, resp_rate: null, skin_temp_deviation_c: null };
  const at = (hrv: number | null) =>
    bandPlaces({ ...body, hrv_week_ms: hrv, hrv_band_low_ms: 60, hrv_band_high_ms: 70 })?.at;
  expect([at(65), at(20), at(200), at(null)]).toEqual([0.5, 0.02, 0.98, undefined]);
});
