import type { Sleep } from '../api/types';
import { between, clockSpans, clockText, mainNights, usualTimes } from './clock-span';

const sleep = (start: string, end: string, changes: Partial<Sleep> = {}): Sleep =>
  ({ date: end.slice(0, 10), nap: false, start, end, efficiency_pct: null, ...changes }) as Sleep;
const minutes = (...sleeps: Sleep[]) => clockSpans(sleeps).map(({ fromMin, toMin }) => [fromMin, toMin]);

it('lays a night around its midnight', () => {
  const night = sleep('2026-01-01T23:30:00.000+01:00', '2026-01-02T07:00:00.000+01:00');
  expect(clockSpans([night])).toEqual([
    { day: '2026-01-02', nap: false, fromMin: -30, toMin: 420, lengthMin: 450, efficiencyPct: null },
  ]);
  expect(minutes(sleep('2026-01-02T00:10:00.000Z', '2026-01-02T08:00:00.000Z'))).toEqual([[10, 480]]);
  expect(minutes(sleep('2026-01-01T20:00:00.000Z', '2026-01-01T23:50:00.000Z'))).toEqual([[-240, -10]]);
});

it('reads the clock of the place, in each offset', () => {
  const there = ['-05:00', '+05:30', '+13:00', 'Z'].map((offset) =>
    sleep(`2026-01-01T23:00:00.000${offset}`, `2026-01-02T06:00:00.000${offset}`),
  );
  expect(minutes(...there)).toEqual(there.map(() => [-60, 360]));
});

it('reads both ends of a night in which the clocks change, and knows how long it was', () => {
  const spring = sleep('2026-03-28T23:00:00.000+01:00', '2026-03-29T07:00:00.000+02:00');
  expect(clockSpans([spring])[0]).toMatchObject({ fromMin: -60, toMin: 420, lengthMin: 420 });
});

it('counts a sleep without a day to that of waking, and leaves out what has no length', () => {
  const instant = '2026-01-02T07:00:00.000Z';
  expect(clockSpans([sleep('2026-01-01T23:00:00.000Z', instant, { date: null })])[0]?.day).toBe('2026-01-02');
  expect(clockSpans([sleep(instant, instant), sleep(instant, '2026-01-01T07:00:00.000Z')])).toEqual([]);
});

it('cuts what crosses noon, so that it goes on at the other end', () => {
  expect(between(-30, 420)).toEqual([[-30, 420]]);
  expect(between(660, 1_020)).toEqual([
    [660, 720],
    [-720, -420],
  ]);
  expect(between(-780, -420)).toEqual([
    [660, 720],
    [-720, -420],
  ]);
  expect(between(720, 760)).toEqual([[-720, -680]]);
});

it('takes the longest night of a day for its main one, and no nap', () => {
  const spans = clockSpans([
    sleep('2026-01-01T22:00:00.000Z', '2026-01-02T01:00:00.000Z'),
    sleep('2026-01-02T02:00:00.000Z', '2026-01-02T07:00:00.000Z'),
    sleep('2026-01-02T10:00:00.000Z', '2026-01-02T17:00:00.000Z', { nap: true }),
  ]);
  expect(mainNights(spans).map(({ fromMin }) => fromMin)).toEqual([120]);
});

describe('usual times', () => {
  const nightly = (...starts: string[]) =>
    clockSpans(
      starts.map((start, index) => {
        const from = Date.parse(`2026-01-${10 + index}T${start}:00.000Z`);
        const iso = (ms: number) => new Date(ms).toISOString();
        return sleep(iso(from), iso(from + 480 * 60_000), { date: `2026-01-${11 + index}` });
      }),
    );

  it('are medians over midnight', () => {
    const usual = usualTimes(nightly('23:00', '23:30', '00:30', '01:00', '23:50'));
    expect(usual && [usual.nights, clockText(usual.bed.median), clockText(usual.wake.median)]).toEqual([
      5,
      '23:50',
      '07:50',
    ]);
    expect(usual && [clockText(usual.bed.from), clockText(usual.bed.to)]).toEqual(['23:30', '00:30']);
  });

  it('are right for who sleeps over noon', () => {
    const usual = usualTimes(nightly('07:00', '08:00', '08:30', '09:00', '10:00'));
    expect(usual && [clockText(usual.bed.median), clockText(usual.wake.median)]).toEqual(['08:30', '16:30']);
  });

  it('are unknown without a night', () => {
    expect(usualTimes([])).toBeNull();
  });
});

it('writes clocks on both sides of midnight', () => {
  expect([-30, 0, 425.4, 1_500, -1_441].map(clockText)).toEqual([
    '23:30',
    '00:00',
    '07:05',
    '01:00',
    '23:59',
  ]);
});
