import fc from 'fast-check';
import { genuineWallMs } from './wall-clock';

const FIRST = new Date('1990-01-01T00:00:00Z');
const LAST = new Date('2100-12-31T23:59:59Z');
const genuine = (instant: Date): string => instant.toISOString().slice(0, 19).replace('T', ' ');

describe('genuineWallMs', () => {
  it('reads every second of the plausible years', () => {
    fc.assert(
      fc.property(fc.date({ min: FIRST, max: LAST, noInvalidDate: true }), (instant) => {
        expect(genuineWallMs(genuine(instant))).toBe(Math.floor(instant.getTime() / 1000) * 1000);
      }),
      { numRuns: 1000 },
    );
    expect(genuineWallMs(genuine(FIRST))).toBe(FIRST.getTime());
    expect(genuineWallMs(genuine(LAST))).toBe(LAST.getTime());
  });

  it.each([
    '',
    '2025-02-29 08:00:00',
    '2100-02-29 08:00:00',
    '2025-00-10 08:00:00',
    '2025-13-10 08:00:00',
    '2025-04-31 08:00:00',
    '2025-04-00 08:00:00',
    '2025-04-01 24:00:00',
    '2025-04-01 08:60:00',
    '2025-04-01 08:00:60',
    '1989-12-31 23:59:59',
    '2101-01-01 00:00:00',
    '2025-04-01T08:00:00',
    '2025/04/01 08:00:00',
    '2025-04-01 08.00.00',
    '2025-04-01 8:00:000',
    '2025-04-01 08:0a:00',
    '-025-04-01 08:00:00',
    '2025-04-01 08:00:00 ',
    '2025-04-01 08:00',
  ])('leaves %j to others', (cell) => {
    expect(genuineWallMs(cell)).toBeNaN();
  });
});
