import type { Random } from './random';

const HALF_A_DAY = 720;
const INDIA = 330;
const ELSEWHERE = [-480, -420, -180, 0, 60, 120, 180, 240, 345, 480, 540, 570, 600, 780];

/**
 * The offsets of the days, given those at home, with trips of 3-12 days put in: about one in 117 days, as measured.
 * The first three go half a day ahead, to UTC and to India.
 */
export function offsetsWithTrips(home: readonly number[], random: Random): number[] {
  const days = home.length;
  const trips = days < 20 ? 0 : days < 60 ? 1 : Math.max(3, Math.round(days / 117));
  const offsets = [...home];
  for (let trip = 0; trip < trips; trip++) {
    const room = Math.floor(days / trips);
    const length = random.whole(3, Math.min(12, Math.floor(room / 4)));
    const from = trip * room + 4 + random.whole(0, Math.max(0, room - length - 9));
    offsets.fill(destination(trip, home[from] ?? 0, random), from, from + length);
  }
  return offsets;
}

function destination(trip: number, homeMin: number, random: Random): number {
  if (trip === 0) return homeMin + HALF_A_DAY > 840 ? homeMin - HALF_A_DAY : homeMin + HALF_A_DAY;
  if (trip === 1) return 0;
  return trip === 2 ? INDIA : random.pick(ELSEWHERE);
}
