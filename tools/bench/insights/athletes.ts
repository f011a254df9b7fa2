import { mulberry32 } from '@whoop/statistics';
import { simulatedAthlete } from '../../../libs/insights/src/fixtures/athlete';
import type { PlantedQuestion, SimulatedAthlete } from '../../../libs/insights/src/fixtures/athlete';

const QUESTIONS = 12;
/** Sizes of planted effects, points of recovery. */
export const SIZES = [4, 8, 12, 16] as const;
const LENGTHS = [150, 240, 365, 450] as const;

/** What all athletes of this benchmark share: weekends that differ, for these must not be taken for a habit. */
const LIFE = { weekend: { recovery: -3, sleepMin: 30 }, autocorrelation: 0.2, spread: 17 } as const;

/**
 * Athlete number `i`: 12 questions with yes-rates of 4-50 %, some of them in runs, some more frequent on weekends. With
 * `effects`, 4 of them move recovery by 4, 8, 12 and 16 points, up or down.
 */
export function benchAthlete(
  i: number,
  effects: boolean,
): { records: ReturnType<typeof simulatedAthlete>; journal: PlantedQuestion[] } {
  const random = mulberry32(1_000_003 * (i + 1) + Number(effects));
  const journal = Array.from({ length: QUESTIONS }, (_, number): PlantedQuestion => {
    const size = effects ? (SIZES[number] ?? 0) : 0;
    const rate = 0.04 + 0.46 * random();
    return {
      question: `Habit ${number}?`,
      points: random() < 0.5 ? size : -size,
      rate,
      weekendRate: random() < 0.3 ? Math.min(0.9, rate * 2) : rate,
      clustering: random() < 0.3 ? 0.6 : 0,
      answered: 0.6 + 0.4 * random(),
    };
  });
  const athlete: SimulatedAthlete = { ...LIFE, days: LENGTHS[i % LENGTHS.length]!, seed: 7 * i + 3, journal };
  return { records: simulatedAthlete(athlete), journal };
}
