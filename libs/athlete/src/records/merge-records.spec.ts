import { answer, cycle, DAY, HOUR, recordsOf, sleep, workout } from '../fixtures/records';
import { importAll, NOTHING_STORED, testExport } from '../fixtures/exports';
import { mergeRecords } from './merge-records';

const START = 20_000 * DAY;

describe('mergeRecords', () => {
  it('takes a first export as it is', () => {
    const records = recordsOf({
      cycles: [cycle(START)],
      sleeps: [sleep(START)],
      workouts: [workout(START)],
      journal: [answer(START)],
    });
    const { all, changed } = importAll([testExport('a', 1, records)]);
    const provenance = { uploadId: 'a', older: null };
    expect(all.cycles).toEqual([{ ...cycle(START), ...provenance }]);
    expect(all.sleeps).toEqual([{ ...sleep(START), ...provenance }]);
    expect(all.workouts).toEqual([{ ...workout(START), ...provenance }]);
    expect(all.journal).toEqual([{ ...answer(START), ...provenance }]);
    expect(changed).toEqual(all);
  });

  it('closes the open cycle when the next export has its end, and keeps it closed when the older one comes again', () => {
    const open = testExport('older', 1, {
      cycles: [cycle(START, { endUtcMs: null, recoveryPct: 60 })],
    });
    const closed = testExport('newer', 2, {
      cycles: [cycle(START, { endUtcMs: START + DAY, recoveryPct: 60, strain: 12 })],
    });
    const expected = { endUtcMs: START + DAY, recoveryPct: 60, strain: 12, uploadId: 'newer', older: null };
    expect(importAll([open, closed]).all.cycles).toMatchObject([expected]);
    expect(importAll([closed, open]).all.cycles).toMatchObject([expected]);
    expect(importAll([closed, open]).changed).toEqual(NOTHING_STORED);
  });

  it('lets the newer export win per field, whichever arrives first', () => {
    const older = testExport('older', 1, { cycles: [cycle(START, { strain: 5, energyKcal: 100 })] });
    const newer = testExport('newer', 2, { cycles: [cycle(START, { strain: 6, energyKcal: null })] });
    for (const order of [
      [older, newer],
      [newer, older],
    ]) {
      expect(importAll(order).all.cycles).toMatchObject([
        { strain: 6, energyKcal: 100, uploadId: 'newer', older: { energyKcal: 'older' } },
      ]);
    }
  });

  it('ends in one table for every order of three exports, one of which lacks a column', () => {
    const [a, b, c] = [
      testExport('a', 1, { workouts: [workout(START, { distanceM: 1000, strain: 1 })] }),
      testExport('b', 2, { workouts: [workout(START, { distanceM: 2000, strain: 2 })] }),
      testExport('c', 3, { workouts: [workout(START, { distanceM: null, strain: 3 })] }),
    ];
    for (const order of [
      [a, b, c],
      [a, c, b],
      [b, a, c],
      [b, c, a],
      [c, a, b],
      [c, b, a],
    ]) {
      expect(importAll(order).all.workouts).toMatchObject([
        { distanceM: 2000, strain: 3, uploadId: 'c', older: { distanceM: 'b' } },
      ]);
    }
  });

  it('orders exports that end at the same instant by their hash', () => {
    const a = testExport('a', 1, { cycles: [cycle(START, { strain: 1 })] });
    const b = testExport('b', 1, { cycles: [cycle(START, { strain: 2 })] });
    expect(importAll([a, b]).all).toEqual(importAll([b, a]).all);
    expect(importAll([a, b]).all.cycles[0]?.strain).toBe(2);
  });

  it('lets the same upload, read again, correct its own values but blank none', () => {
    const first = testExport('a', 1, { cycles: [cycle(START, { strain: 5, spo2Pct: 95 })] });
    const again = testExport('a', 1, { cycles: [cycle(START, { strain: 6, spo2Pct: null })] });
    expect(importAll([first, again]).all.cycles).toMatchObject([{ strain: 6, spo2Pct: 95, older: null }]);
  });

  it('keeps a known offset against an assumed one, even of a newer export', () => {
    const known = testExport('known', 1, { cycles: [cycle(START, { offsetMin: 60, offsetKnown: true })] });
    const assumed = testExport('assumed', 2, {
      cycles: [cycle(START, { offsetMin: 0, offsetKnown: false })],
    });
    for (const order of [
      [known, assumed],
      [assumed, known],
    ]) {
      expect(importAll(order).all.cycles).toMatchObject([
        { offsetMin: 60, offsetKnown: true, older: { offsetMin: 'known', offsetKnown: 'known' } },
      ]);
    }
  });

  it('keeps apart what natural keys keep apart', () => {
    const { all } = importAll([
      testExport('a', 1, {
        sleeps: [sleep(START), sleep(START, { nap: true })],
        workouts: [
          workout(START),
          workout(START, { occurrence: 1 }),
          workout(START, { activity: 'Rowing' }),
          workout(START, { endUtcMs: START + 2 * HOUR }),
        ],
        journal: [answer(START), answer(START, { question: '__proto__' })],
      }),
    ]);
    expect([all.sleeps.length, all.workouts.length, all.journal.length]).toEqual([2, 4, 2]);
  });

  it('refuses an upload without a rank', () => {
    const incoming = recordsOf({ cycles: [cycle(START)] });
    expect(() => mergeRecords({ stored: NOTHING_STORED, incoming, uploadId: 'a', ranks: [] })).toThrow(
      RangeError,
    );
  });
});
