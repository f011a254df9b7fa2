import { weekday } from './local-clock';
import { randomStream, type Random } from './random';
import { SPORTS, type Sport } from './sports';

/** When the athlete does a sport. */
export interface TrainingHabit {
  sport: Sport;
  /** Mean number of sessions per weekday, 0 = Sunday. */
  perWeekday: readonly number[];
  /** Usual start in minutes after midnight, on working and on free days. */
  startMin: number;
  freeStartMin: number;
}

/** The athlete's weekly habits: each sport has favourite weekdays that hold most of its sessions. */
export function trainingHabits(seed: number, workoutsPerDay: number): TrainingHabit[] {
  const random = randomStream(seed, 'habits');
  const liked = SPORTS.map((sport) => ({ sport, weight: sport.share * Math.exp(0.5 * random.normal()) }));
  const total = liked.reduce((sum, { weight }) => sum + weight, 0);
  return liked.map(({ sport, weight }) => {
    const perWeek = (7 * workoutsPerDay * weight) / total;
    return {
      sport,
      perWeekday: spreadOverWeek(perWeek, random),
      startMin: random.pick([385, 400, 730, 990, 1040, 1075, 1110]),
      freeStartMin: random.pick([580, 620, 660, 900, 960]),
    };
  });
}

/** 80 % of the sessions on the favourite weekdays. */
function spreadOverWeek(perWeek: number, random: Random): number[] {
  const favourites = random.shuffled([0, 1, 2, 3, 4, 5, 6]).slice(0, random.whole(1, 3));
  return [0, 1, 2, 3, 4, 5, 6].map((day) =>
    favourites.includes(day)
      ? (0.8 * perWeek) / favourites.length
      : (0.2 * perWeek) / (7 - favourites.length),
  );
}

/** Training comes in waves of four weeks. */
const wave = (day: number) => 1 + 0.25 * Math.sin((2 * Math.PI * day) / 28);

/** The sports done on a day. */
export function sessionsOn(habits: readonly TrainingHabit[], day: number, random: Random): TrainingHabit[] {
  return habits.flatMap((habit) => {
    const mean = (habit.perWeekday[weekday(day)] ?? 0) * wave(day);
    return Array.from({ length: random.count(mean) }, () => habit);
  });
}
