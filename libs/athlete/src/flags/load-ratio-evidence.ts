import type { FeaturedDay } from '../featured-day';
import { THRESHOLDS } from '../thresholds';
import { lowered } from './level-from';
import type { FlagEvidence, FlagLevel } from './risk-flag';

type LoadRatios = Pick<FeaturedDay, 'acuteChronicRatio' | 'acuteChronicRatioK15' | 'acuteChronicRatioK30'>;

const { unsureLoadLevels } = THRESHOLDS.flags;

/**
 * The level of the load ratio, one lower where the ratio with loads of another growth (0.15 or 0.30 per strain point)
 * has another level: then the level rests on a number that nobody knows well. Without those ratios, the level itself.
 * Null without a ratio. Source: science 3.1.
 */
export function levelOfAllGrowths(
  { acuteChronicRatio, acuteChronicRatioK15, acuteChronicRatioK30 }: LoadRatios,
  levelOf: (ratio: number | null) => FlagLevel | null,
): FlagLevel | null {
  const level = levelOf(acuteChronicRatio);
  if (level === null) return null;
  const slower = levelOf(acuteChronicRatioK15) ?? level;
  const faster = levelOf(acuteChronicRatioK30) ?? level;
  return slower === level && faster === level ? level : lowered(level, unsureLoadLevels);
}

/** The ratio and both raw numbers behind it, load points a day (science 3.2: never the ratio alone). */
export function loadRatioEvidence(day: FeaturedDay, threshold: number): FlagEvidence {
  return {
    metric: 'load_ratio',
    unit: 'ratio',
    value: day.acuteChronicRatio,
    baseline: null,
    threshold,
    n: THRESHOLDS.load.acute.windowDays,
    also: {
      acuteLoad: day.acuteLoad,
      chronicLoad: day.chronicLoad,
      ratioK15: day.acuteChronicRatioK15,
      ratioK30: day.acuteChronicRatioK30,
    },
  };
}
