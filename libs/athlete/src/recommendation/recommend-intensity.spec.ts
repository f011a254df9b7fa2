import fc from 'fast-check';
import golden from '../fixtures/golden.json';
import { FLAG_CODES } from '../flags/risk-flag';
import type { FlagCode, FlagLevel } from '../flags/risk-flag';
import type { IntensityInputs } from './intensity-inputs';
import { recommendIntensity } from './recommend-intensity';
import { INTENSITIES } from './recommendation';
import type { Intensity, ReasonCode } from './recommendation';

const { R1 } = golden.vectors;
const RUNS = { numRuns: 1000 };

const NOTHING: IntensityInputs = {
  recovery: null,
  sleepMin: null,
  sleepRatio: null,
  hrvZ: null,
  rhrZ: null,
  loadRatio: null,
  strainYesterday: null,
  hardStreak: null,
  flags: {},
  forecastPct: null,
  forecastSkill: null,
};
const advise = (inputs: Partial<IntensityInputs>): [Intensity, ...ReasonCode[]] => {
  const { intensity, reasons } = recommendIntensity({ ...NOTHING, ...inputs });
  return [intensity, ...reasons];
};
const rank = (inputs: IntensityInputs): number => INTENSITIES.indexOf(recommendIntensity(inputs).intensity);

const known = (min: number, max: number) => fc.option(fc.double({ min, max, noNaN: true }));
/** Values on and around the table's own bounds come up as often as any others. */
const near = (bounds: number[], min: number, max: number) =>
  fc.oneof(known(min, max), fc.constantFrom(...bounds), fc.constantFrom(...bounds.map((b) => b - 0.01)));
const flags = fc.dictionary(fc.constantFrom(...FLAG_CODES), fc.constantFrom<FlagLevel>(0, 1, 2, 3), {
  maxKeys: 3,
});
const inputs: fc.Arbitrary<IntensityInputs> = fc.record({
  recovery: near([25, 34, 50, 60, 70], 0, 100),
  sleepMin: near([300], 0, 600),
  sleepRatio: near([0.7, 0.85, 0.9], 0.3, 1.3),
  hrvZ: near([0, -1], -5, 5),
  rhrZ: known(-5, 5),
  loadRatio: near([1.2, 1.5, 2], 0, 4),
  strainYesterday: near([8, 16], 0, 21),
  hardStreak: fc.option(fc.integer({ min: 0, max: 8 })),
  flags,
  forecastPct: near([40], 0, 100),
  forecastSkill: near([0.05], -0.5, 0.5),
});

describe('recommendIntensity', () => {
  it('gives the levels and reasons of the golden vector R1', () => {
    const results = R1.input.map((given) =>
      recommendIntensity({
        recovery: given.recovery,
        sleepMin: given.asleepMin,
        sleepRatio: given.sleepRatio,
        hrvZ: given.hrvZ ?? null,
        rhrZ: given.rhrZ ?? null,
        loadRatio: given.loadRatio ?? null,
        strainYesterday: given.yStrain,
        hardStreak: given.hardStreak ?? null,
        flags: (given.flags ?? {}) as IntensityInputs['flags'],
        forecastPct: given.forecast ?? null,
        forecastSkill: given.skill ?? null,
      }),
    );
    expect(results).toEqual(R1.expected);
  });

  it.each<[number, Intensity]>([
    [0, 'rest'],
    [33.9, 'rest'],
    [34, 'light'],
    [49.9, 'light'],
    [50, 'moderate'],
    [69.9, 'moderate'],
    [70, 'high'],
    [100, 'high'],
  ])('takes recovery %p alone as %p', (recovery, intensity) => {
    expect(advise({ recovery })).toEqual([intensity]);
  });

  it('goes by HRV and inverted resting heart rate without a recovery', () => {
    expect(advise({ hrvZ: -1 })).toEqual(['light', 'NO_RECOVERY']);
    expect(advise({ rhrZ: 1 })).toEqual(['light', 'NO_RECOVERY']);
    expect(advise({ rhrZ: -3, hrvZ: 3 })).toEqual(['moderate', 'NO_RECOVERY']);
    expect(advise({ hrvZ: -1.2, rhrZ: 0.7 })).toEqual(['moderate', 'NO_RECOVERY']);
  });

  it('goes by the length of the sleep without those, and is careful without anything', () => {
    expect(advise({ sleepRatio: 0.85 })).toEqual(['moderate', 'NO_RECOVERY']);
    expect(advise({ sleepRatio: 0.84 })).toEqual(['light', 'NO_RECOVERY']);
    expect(advise({})).toEqual(['light', 'NO_RECOVERY']);
  });

  describe('steps up', () => {
    const nearGreen = { recovery: 60, sleepRatio: 0.9, hrvZ: 0, loadRatio: 1.2 };
    const activeRecovery = { recovery: 25, sleepRatio: 0.85, strainYesterday: 7.9 };

    it('near green, when sleep, HRV and load all agree', () => {
      expect(advise(nearGreen)).toEqual(['high', 'NEAR_GREEN']);
      expect(advise({ ...nearGreen, loadRatio: null })).toEqual(['high', 'NEAR_GREEN']);
      expect(advise({ ...nearGreen, flags: { SLEEP_DEBT: 1 } })).toEqual(['high', 'NEAR_GREEN']);
    });

    it.each<Partial<IntensityInputs>>([
      { recovery: 59.9 },
      { sleepRatio: 0.89 },
      { sleepRatio: null },
      { hrvZ: -0.01 },
      { hrvZ: null },
      { loadRatio: 1.21 },
      { flags: { SLEEP_IRREGULAR: 2 } },
    ])('not near green with %j', (more) => {
      expect(advise({ ...nearGreen, ...more })).toEqual(['moderate']);
    });

    it('to active recovery after an easy day and enough sleep', () => {
      expect(advise(activeRecovery)).toEqual(['light', 'ACTIVE_RECOVERY']);
      expect(advise({ ...activeRecovery, recovery: 33.9 })).toEqual(['light', 'ACTIVE_RECOVERY']);
    });

    it.each<Partial<IntensityInputs>>([
      { recovery: 24.9 },
      { sleepRatio: 0.84 },
      { sleepRatio: null },
      { strainYesterday: 8 },
      { strainYesterday: null },
      { flags: { MONOTONY_HIGH: 2 } },
    ])('not to active recovery with %j', (more) => {
      expect(advise({ ...activeRecovery, ...more })).toEqual(['rest']);
    });
  });

  describe('steps down', () => {
    it('after a night below 70 % of the need or below 5 h', () => {
      expect(advise({ recovery: 80, sleepRatio: 0.69 })).toEqual(['moderate', 'SHORT_SLEEP']);
      expect(advise({ recovery: 80, sleepMin: 299 })).toEqual(['moderate', 'SHORT_SLEEP']);
      expect(advise({ recovery: 80, sleepRatio: 0.7, sleepMin: 300 })).toEqual(['high']);
      expect(advise({ sleepRatio: 0.6, hrvZ: 1 })).toEqual(['light', 'NO_RECOVERY', 'SHORT_SLEEP']);
    });

    it('after a very hard day that recovery has not made good', () => {
      expect(advise({ recovery: 49, strainYesterday: 16 })).toEqual(['rest', 'HARD_YESTERDAY']);
      expect(advise({ recovery: 50, strainYesterday: 16 })).toEqual(['moderate']);
      expect(advise({ recovery: 49, strainYesterday: 15.9 })).toEqual(['light']);
    });

    it('by one level at most, naming the step that did it', () => {
      expect(advise({ recovery: 45, sleepMin: 200, strainYesterday: 17 })).toEqual(['rest', 'SHORT_SLEEP']);
    });

    it('without naming a step that changed nothing', () => {
      expect(advise({ recovery: 20, sleepMin: 200, strainYesterday: 17 })).toEqual(['rest']);
    });

    it('and up cancel out, and neither is named', () => {
      expect(advise({ recovery: 65, sleepMin: 290, sleepRatio: 0.95, hrvZ: 1 })).toEqual(['moderate']);
    });
  });

  describe('caps', () => {
    it('by load: moderate from 1.5, light from 2', () => {
      expect(advise({ recovery: 90, loadRatio: 1.49 })).toEqual(['high']);
      expect(advise({ recovery: 90, loadRatio: 1.5 })).toEqual(['moderate', 'LOAD_RATIO_1_5']);
      expect(advise({ recovery: 90, loadRatio: 2 })).toEqual(['light', 'LOAD_RATIO_2']);
      expect(advise({ recovery: 60, loadRatio: 1.5 })).toEqual(['moderate']);
    });

    it('by hard days in a row: moderate from 3, light from 5', () => {
      expect(advise({ recovery: 90, hardStreak: 2 })).toEqual(['high']);
      expect(advise({ recovery: 90, hardStreak: 3 })).toEqual(['moderate', 'HARD_STREAK']);
      expect(advise({ recovery: 90, hardStreak: 5 })).toEqual(['light', 'HARD_STREAK']);
    });

    it.each<[FlagCode, Intensity[]]>([
      ['ILLNESS_SIGNAL', ['moderate', 'light', 'rest']],
      ['HRV_LOW_SUSTAINED', ['high', 'moderate', 'light']],
      ['LOW_SLEEP_RUN', ['high', 'moderate', 'light']],
      ['LOW_RECOVERY_SUSTAINED', ['high', 'moderate', 'light']],
      ['HIGH_STRAIN_LOW_RECOVERY', ['high', 'moderate', 'light']],
      ['RHR_ELEVATED', ['high', 'moderate', 'light']],
      ['SLEEP_DEBT', ['high', 'high', 'moderate']],
      ['RESP_RATE_UP', ['high', 'high', 'high']],
      ['MONOTONY_HIGH', ['high', 'high', 'high']],
    ])('by the flag %s at levels 1, 2 and 3: %p', (code, levels) => {
      levels.forEach((intensity, i) => {
        const result = advise({ recovery: 90, flags: { [code]: i + 1 } });
        expect(result).toEqual(intensity === 'high' ? ['high'] : [intensity, code]);
      });
    });

    it('by a low forecast, when forecasts have shown skill', () => {
      const low = { recovery: 90, forecastPct: 40, forecastSkill: 0.05 };
      expect(advise(low)).toEqual(['moderate', 'FORECAST_LOW']);
      expect(advise({ ...low, forecastPct: 40.1 })).toEqual(['high']);
      expect(advise({ ...low, forecastSkill: 0.049 })).toEqual(['high']);
      expect(advise({ ...low, forecastSkill: null })).toEqual(['high']);
    });

    it('in the order of the table, each named only where it lowered the level', () => {
      const all = { recovery: 90, sleepMin: 290, loadRatio: 2.1, hardStreak: 6 };
      expect(advise({ ...all, flags: { ILLNESS_SIGNAL: 3, RHR_ELEVATED: 3 } })).toEqual([
        'rest',
        'SHORT_SLEEP',
        'LOAD_RATIO_2',
        'ILLNESS_SIGNAL',
      ]);
      expect(advise({ recovery: 67, sleepRatio: 1, hrvZ: 1, hardStreak: 3 })).toEqual([
        'moderate',
        'NEAR_GREEN',
        'HARD_STREAK',
      ]);
    });
  });

  describe('properties', () => {
    it('always answers with one of the four levels and no reason twice', () => {
      fc.assert(
        fc.property(inputs, (given) => {
          const { intensity, reasons } = recommendIntensity(given);
          expect(INTENSITIES).toContain(intensity);
          expect(new Set(reasons).size).toBe(reasons.length);
          if (given.recovery === null) expect(intensity).not.toBe('high');
        }),
        RUNS,
      );
    });

    it('never goes up when a known recovery goes down', () => {
      fc.assert(
        fc.property(inputs, fc.double({ min: 0, max: 100, noNaN: true }), (given, lower) => {
          const recovery = given.recovery ?? 50;
          const lowered = { ...given, recovery: Math.min(recovery, lower) };
          expect(rank(lowered)).toBeLessThanOrEqual(rank({ ...given, recovery }));
        }),
        RUNS,
      );
    });

    it('never goes up when a flag comes on or rises', () => {
      fc.assert(
        fc.property(
          inputs,
          fc.constantFrom(...FLAG_CODES),
          fc.integer({ min: 1, max: 3 }),
          (given, code, by) => {
            const level = Math.min(3, (given.flags[code] ?? 0) + by) as FlagLevel;
            const flagged = { ...given, flags: { ...given.flags, [code]: level } };
            expect(rank(flagged)).toBeLessThanOrEqual(rank(given));
          },
        ),
        RUNS,
      );
    });

    it('never goes up when a known load ratio goes up', () => {
      fc.assert(
        fc.property(inputs, fc.double({ min: 0, max: 3, noNaN: true }), (given, more) => {
          const loadRatio = given.loadRatio ?? 1;
          expect(rank({ ...given, loadRatio: loadRatio + more })).toBeLessThanOrEqual(
            rank({ ...given, loadRatio }),
          );
        }),
        RUNS,
      );
    });

    it('never goes up by a forecast', () => {
      fc.assert(
        fc.property(inputs, (given) => {
          const without = { ...given, forecastPct: null, forecastSkill: null };
          expect(rank(given)).toBeLessThanOrEqual(rank(without));
        }),
        RUNS,
      );
    });
  });
});
