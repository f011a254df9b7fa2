import type { PlannedWorkout } from './plan';
import type { Random } from './random';
import { hundredths, tenths, within } from './rounding';
import type { Sport } from './sports';
import { strainOf } from './strain-load';

/** Load points per point of Edwards TRIMP (minutes in zone times zone). */
const LOAD_PER_TRIMP = 0.68;

export interface HeartRange {
  rhrBpm: number;
  maxHrBpm: number;
}

/** Rates of rows without heart rate, and of rows that lack the strain alone (whoop-format 9). */
const BY_HAND = 0.014;
const STRAIN_MISSING = 0.001;

/** One session from its start on: effort decides zones; zones and minutes decide strain; heart rate and minutes the energy. */
export function workoutOf(
  sport: Sport,
  startUtcMs: number,
  range: HeartRange,
  random: Random,
): PlannedWorkout {
  const durationMin = Math.round(within(sport.minutes * Math.exp(0.3 * random.normal()), 6, 420));
  const effort = within(sport.effort + 0.1 * random.normal(), 0.02, 0.95);
  const gps = sport.speed > 0 && random.chance(0.4);
  const timing = {
    startUtcMs,
    // The duration is the rounded difference, as in real rows.
    endUtcMs: startUtcMs + durationMin * 60_000 + random.whole(-29, 29) * 1000,
    sport: sport.name,
    durationMin,
    gps,
    route: gps && random.chance(0.5) ? routeOf(sport, durationMin, random) : null,
  };
  if (random.chance(BY_HAND)) return { ...timing, strain: null, heart: null, zonesPct: null };
  const effects = effortOf(effort, durationMin, range, random);
  return { ...timing, ...effects, strain: random.chance(STRAIN_MISSING) ? null : effects.strain };
}

/** The measures of an effort; also used to make a second, different workout at the same time. */
export function effortOf(effort: number, durationMin: number, range: HeartRange, random: Random) {
  const zonesPct = zonesOf(effort);
  const trimp = (durationMin * zonesPct.reduce((sum, pct, i) => sum + pct * (i + 1), 0)) / 100;
  const load = LOAD_PER_TRIMP * trimp * Math.exp(0.15 * random.normal());
  const reserve = range.maxHrBpm - range.rhrBpm;
  const avgHrBpm = Math.round(
    range.rhrBpm + reserve * within(0.34 + 0.45 * effort + 0.03 * random.normal(), 0.2, 0.88),
  );
  const maxHrBpm = Math.min(range.maxHrBpm, avgHrBpm + random.whole(14, 42));
  const energyKcal = Math.round(Math.max(5, durationMin * (avgHrBpm - 60) * 0.1));
  return {
    zonesPct,
    strain: tenths(within(strainOf(load), 0, 20.7)),
    heart: { energyKcal, maxHrBpm, avgHrBpm },
  };
}

/** Percent of time in zones 1-5, a bell around the effort; what it leaves below zone 1 is not exported. */
function zonesOf(effort: number): number[] {
  const centre = 0.5 + 4.5 * effort;
  const bell = [0, 1, 2, 3, 4, 5].map((zone) => Math.exp(-((zone - centre) ** 2) / 2.4));
  const total = bell.reduce((sum, height) => sum + height, 0);
  return bell.slice(1).map((height) => Math.floor((100 * height) / total));
}

function routeOf(sport: Sport, durationMin: number, random: Random): [number, number, number] {
  const distance = sport.speed * durationMin * random.between(0.85, 1.15);
  const gain = distance * random.between(0.001, 0.02);
  return [hundredths(distance), hundredths(gain), hundredths(gain * random.between(-0.2, 0.2))];
}
