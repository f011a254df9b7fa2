import type { Insight } from '../insight';
import { INSIGHT_THRESHOLDS } from '../thresholds';

const { novelty } = INSIGHT_THRESHOLDS;
const MS_PER_DAY = 86_400_000;

/** What an insight carries from one run to the next. */
export type Announced = Pick<Insight, 'change' | 'changedOn' | 'announcedEffect' | 'retiredOn' | 'timeline'>;

const UNHEARD: Announced = {
  change: null,
  changedOn: null,
  announcedEffect: null,
  retiredOn: null,
  timeline: [],
};

/**
 * Whether an insight is new, has changed, or no longer holds, against what was said before. It has changed only where the
 * verdict is another or the effect has moved by the smallest one worth telling since it was last told, so that a day more
 * of data is not news. `on` is the newest day of the data: the same data says the same again. Source: science 9.1.
 */
export function announce(
  now: Pick<Insight, 'published' | 'verdict' | 'effect' | 'sesoi'>,
  before: Insight | null,
  on: string,
): Announced {
  const { published, verdict, effect, sesoi } = now;
  const past = before === null ? UNHEARD : carried(before);
  const told = [...past.timeline, { on, verdict, effect }];
  if (!published) {
    if (before?.published !== true) return past;
    return { ...past, retiredOn: on, timeline: told };
  }
  if (before?.published !== true)
    return { change: 'new', changedOn: on, announcedEffect: effect, retiredOn: null, timeline: told };
  const moved = Math.abs((effect ?? 0) - (before.announcedEffect ?? 0)) >= sesoi;
  if (verdict === before.verdict && !moved) return past;
  return { change: 'changed', changedOn: on, announcedEffect: effect, retiredOn: null, timeline: told };
}

const carried = ({ change, changedOn, announcedEffect, retiredOn, timeline }: Insight): Announced => ({
  change,
  changedOn,
  announcedEffect,
  retiredOn,
  timeline,
});

/** How new an insight is on the day `on`, for its rank: what was told long ago steps back. */
export function noveltyOn({ change, changedOn }: Announced, on: string): number {
  if (change === null || changedOn === null) return novelty.unchanged;
  const days = (Date.parse(on) - Date.parse(changedOn)) / MS_PER_DAY;
  return days < 1 ? novelty[change] : novelty.unchanged;
}
