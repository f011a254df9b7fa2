import type { Day } from './day';
import type { DayFeatures } from './features/day-features';

/** A day with its engineered columns: what flags, scores, forecasts and recommendations are made from. */
export type FeaturedDay = Day & DayFeatures;

/**
 * A history by calendar day, oldest first: `calendar[t]` is day t, null where there is no day. Whoever is asked about day t
 * reads indexes up to t and no other.
 */
export type Calendar = readonly (FeaturedDay | null)[];
