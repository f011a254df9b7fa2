import type { SyntheticSettings } from './options';
import { randomStream } from './random';

/** The lasting traits of the athlete; they follow from the seed alone. */
export interface Person {
  /** Usual rMSSD in ms and resting heart rate in bpm. */
  hrvMs: number;
  rhrBpm: number;
  skinTempC: number;
  respRate: number;
  maxHrBpm: number;
  /** WHOOP's sleep need before strain, debt and naps, in minutes. */
  baseNeedMin: number;
  /** Where in the year HRV is highest, in days. */
  seasonDay: number;
}

export function personOf({ seed }: Pick<SyntheticSettings, 'seed'>): Person {
  const random = randomStream(seed, 'person');
  return {
    hrvMs: 58 * Math.exp(0.2 * random.normal()),
    rhrBpm: 54 + 3 * random.normal(),
    skinTempC: 33.9 + 0.25 * random.normal(),
    respRate: 14.4 + 0.7 * random.normal(),
    maxHrBpm: random.whole(182, 199),
    baseNeedMin: random.whole(470, 495),
    seasonDay: random.whole(0, 364),
  };
}
