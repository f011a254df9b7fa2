import fc from 'fast-check';
import golden from '../fixtures/golden.json';
import { sleepHealthRule } from './sleep-health';

const { H1, H2 } = golden.vectors;
const UNKNOWN = { ratio: null, sri: null, eff: null, mid: null, debt: null, rest: null };
const timing = (mid: number) =>
  sleepHealthRule({ ...UNKNOWN, mid }).parts.find(({ key }) => key === 'timing')?.points;

describe('sleepHealthRule', () => {
  it.each([
    ['H1', H1],
    ['H2: missing dimensions are left out, the rest weighted up', H2],
  ])('gives the golden vector %s', (_title, { input, expected, tol }) => {
    const { score, parts } = sleepHealthRule(input);
    expect(Math.abs((score ?? NaN) - expected.score)).toBeLessThanOrEqual(tol);
    expect(parts.map(({ key }) => key)).toEqual(Object.keys(expected.parts));
    for (const { key, points } of parts) {
      const wanted = expected.parts[key as keyof typeof expected.parts];
      if (wanted === null) expect(points).toBeNull();
      else expect(Math.abs((points ?? NaN) - wanted)).toBeLessThanOrEqual(tol);
    }
  });

  it('lists its parts in order with weights that make 100, values in their own units', () => {
    const { parts, dataQuality, level } = sleepHealthRule(H1.input);
    expect(parts.map(({ key, weight, value, unit }) => [key, weight, value, unit])).toEqual([
      ['duration', 30, 0.9, 'ratio'],
      ['regularity', 20, 78, 'index'],
      ['efficiency', 15, 90, '%'],
      ['timing', 10, 270, 'min of day'],
      ['debt', 15, 120, 'min'],
      ['restorative', 10, 0.4, 'ratio'],
    ]);
    expect(dataQuality).toBe(1);
    expect(level).toBe('good');
  });

  it('counts mid-sleep from 02:00 to 04:00 in full, and around the clock from there', () => {
    expect([120, 180, 240].map(timing)).toEqual([100, 100, 100]);
    expect(timing(30)).toBe(50); // 00:30 is 90 min early
    expect(timing(1410)).toBeCloseTo(100 / 6, 9); // 23:30 is 150 min early
    expect(timing(330)).toBe(50); // 05:30 is 90 min late
    expect([420, 720, 1380].map(timing)).toEqual([0, 0, 0]);
  });

  it('needs the duration and three parts', () => {
    const two = { ...UNKNOWN, ratio: 0.9, sri: 78 };
    expect(sleepHealthRule(two)).toMatchObject({
      score: null,
      level: null,
      reason: 'insufficient_data',
      dataQuality: 0.5,
    });
    expect(sleepHealthRule({ ...two, eff: 90 })).toMatchObject({ reason: null, level: 'good' });
    expect(sleepHealthRule({ ...H1.input, ratio: null })).toMatchObject({
      score: null,
      reason: 'insufficient_data',
      dataQuality: 0.7,
    });
    expect(sleepHealthRule(UNKNOWN)).toMatchObject({ score: null, dataQuality: 0 });
  });

  it('is good from 75 on, moderate from 55 on, else poor', () => {
    // With duration, efficiency and debt each at a share s of their scale, the score is 100 s.
    const at = (s: number) =>
      sleepHealthRule({ ...UNKNOWN, ratio: 0.6 + 0.4 * s, eff: 70 + 22 * s, debt: 480 * (1 - s) }).level;
    expect([0.76, 0.74, 0.56, 0.54].map(at)).toEqual(['good', 'moderate', 'moderate', 'poor']);
  });

  it('stays within 0 and 100, and more debt never raises it', () => {
    const any = (max: number) => fc.option(fc.double({ min: -max, max, noNaN: true }));
    const inputs = fc.record({
      ratio: any(3),
      sri: any(100),
      eff: any(200),
      mid: fc.option(fc.double({ min: 0, max: 1439, noNaN: true })),
      debt: fc.double({ min: 0, max: 600, noNaN: true }),
      rest: any(2),
    });
    fc.assert(
      fc.property(inputs, fc.nat(600), (input, more) => {
        const { score, dataQuality } = sleepHealthRule(input);
        expect(dataQuality).toBeLessThanOrEqual(1);
        if (score === null) return;
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
        const worse = sleepHealthRule({ ...input, debt: input.debt + more }).score ?? NaN;
        expect(worse).toBeLessThanOrEqual(score + 1e-9);
      }),
      { numRuns: 1000 },
    );
  });
});
