import golden from '../fixtures/golden.json';
import { calibrateK } from './calibrate-k';
import type { WorkoutImpulse } from './calibrate-k';
import { edwardsTrimp } from './edwards-trimp';

const { A10, L4 } = golden.vectors;

describe('edwardsTrimp', () => {
  it('weighs minutes by zone (golden vector L4)', () => {
    expect(edwardsTrimp(L4.input.durationMin, L4.input.zonePct)).toBeCloseTo(L4.expected, 9);
  });

  it('counts the time below zone 1 as 0', () => {
    expect(edwardsTrimp(60, [0, 0, 0, 0, 0])).toBe(0);
  });

  it('is null when the duration or a zone is unknown', () => {
    expect(edwardsTrimp(null, [10, 20, 30, 30, 10])).toBeNull();
    expect(edwardsTrimp(60, [10, 20, null, 30, 10])).toBeNull();
    expect(edwardsTrimp(60, [10, 20])).toBeNull();
  });
});

describe('calibrateK', () => {
  const points: WorkoutImpulse[] = A10.input.points.map((point) => ({ ...point, durationMin: 60 }));
  const NOTHING = { slopeOls: null, r: null, kRma: null, kUsed: null };

  it('gives the slopes of the golden vector A10', () => {
    const growth = calibrateK(points, points.length);
    for (const [name, value] of Object.entries(A10.expected)) {
      expect(Math.abs((growth[name as keyof typeof growth] ?? NaN) - value)).toBeLessThanOrEqual(A10.tol);
    }
  });

  it('asks for 40 workouts of at least 10 min, strain 4 and a TRIMP above 0', () => {
    const many = Array.from({ length: 40 }, (_, i) => ({
      strain: 4 + i / 4,
      trimp: Math.exp(i / 20),
      durationMin: 10,
    }));
    expect(calibrateK(many).kUsed).toBeCloseTo(0.2, 9);
    expect(calibrateK(many.slice(1))).toEqual(NOTHING);
    for (const poor of [
      { durationMin: 9 },
      { strain: 3.9 },
      { trimp: 0 },
      { trimp: null },
      { strain: null },
    ]) {
      expect(calibrateK([...many.slice(1), { strain: 8, trimp: 50, durationMin: 60, ...poor }])).toEqual(
        NOTHING,
      );
    }
  });

  it('stays within 0.15 and 0.30 and is null where strain and TRIMP hardly go together', () => {
    const steep = [4, 5, 6].map((strain) => ({ strain, trimp: Math.exp(strain), durationMin: 30 }));
    expect(calibrateK(steep, 3)).toMatchObject({ kUsed: 0.3 });
    const flat = [4, 5, 6].map((strain) => ({ strain, trimp: Math.exp(strain / 100), durationMin: 30 }));
    expect(calibrateK(flat, 3)).toMatchObject({ kUsed: 0.15 });
    const unrelated = [50, 90, 50].map((trimp, i) => ({ strain: 4 + i, trimp, durationMin: 30 }));
    expect(calibrateK(unrelated, 3)).toMatchObject({ kUsed: null });
  });

  it('fits nothing to workouts that are all alike', () => {
    expect(calibrateK([...points.slice(0, 1), ...points.slice(0, 1)], 2)).toEqual(NOTHING);
  });
});
