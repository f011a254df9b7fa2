import fc from 'fast-check';
import { conformalHalfWidth } from './conformal-half-width';
import { ErrorTrack } from './error-track';

const around = (pct: number) => ({ pct, lowPct: pct - 20, highPct: pct + 20 });

describe('ErrorTrack', () => {
  it('knows neither error nor coverage before a target has come', () => {
    const track = new ErrorTrack();
    expect([track.n, track.maePct, track.coverage, track.halfWidthPct]).toEqual([0, null, null, 30]);
  });

  it('counts hits within 10 points and targets on the edge of their range', () => {
    const track = new ErrorTrack();
    track.add(around(50), 60);
    track.add(around(50), 30);
    track.add(around(50), 71);
    expect([track.n, track.hits, track.maePct]).toEqual([3, 1, 17]);
    expect(track.coverage).toBe(2 / 3);
  });

  it('takes the half width of the latest 180 errors, and the mean error of all', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 400 }), (errors) => {
        const track = new ErrorTrack();
        for (const error of errors) track.add(around(0), error);
        expect(track.halfWidthPct).toBe(conformalHalfWidth(errors.slice(-180), 0.8));
        expect(track.maePct).toBe(errors.reduce((sum, error) => sum + error, 0) / errors.length);
      }),
      { numRuns: 1000 },
    );
  });
});
