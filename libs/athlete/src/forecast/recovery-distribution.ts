import { clamp, OrderedWindow } from '@whoop/statistics';

const HIGHEST_PCT = 100;

/**
 * All recoveries so far, for their exact quantiles. One ordered window would move half of the history for each new day;
 * one for each percent moves a hundredth of it, and finding a rank takes at most 101 steps.
 */
export class RecoveryDistribution {
  private readonly byPercent = Array.from({ length: HIGHEST_PCT + 1 }, () => new OrderedWindow());
  private count = 0;

  add(pct: number): void {
    this.byPercent[clamp(Math.floor(pct), 0, HIGHEST_PCT)]?.add(pct);
    this.count += 1;
  }

  /** Quantile of type 7, as `quantile` of @whoop/statistics; null without recoveries. */
  quantile(p: number): number | null {
    const rank = (this.count - 1) * p;
    const below = this.at(Math.floor(rank));
    const above = this.at(Math.ceil(rank));
    return below === null || above === null ? null : below + (rank - Math.floor(rank)) * (above - below);
  }

  private at(rank: number): number | null {
    let left = rank;
    for (const recoveries of this.byPercent) {
      if (left < recoveries.size) return recoveries.at(left);
      left -= recoveries.size;
    }
    return null;
  }
}
