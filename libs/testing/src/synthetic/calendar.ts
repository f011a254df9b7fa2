import { homeOffset } from './home-offset';
import { dayNumber } from './local-clock';
import { FIRST_DAY, OptionError, type SyntheticSettings } from './options';
import { randomStream, type Random } from './random';
import type { Calendar, Slot } from './slots';
import { placeSpecialDays } from './special-days';
import { offsetsWithTrips } from './travel';

/** Lays out which local days there are, where the athlete is, and what is special about each. */
export function planCalendar(settings: SyntheticSettings): Calendar {
  const random = randomStream(settings.seed, 'calendar');
  const stretches = stretchesOfDays(settings, random);
  const days = stretches.flat();
  const home = days.map((day) => homeOffset(day, settings.locale, settings.quirks.has('travel')));
  const offsets = settings.quirks.has('travel') ? offsetsWithTrips(home, random) : home;
  const offsetOf = new Map(days.map((day, i) => [day, offsets[i] ?? 0]));
  const plain = stretches.map((stretch) =>
    stretch.map((day, i): Slot => ({
      day,
      kind: i === 0 ? 'stub' : 'night',
      offsetMin: offsetOf.get(day) ?? 0,
    })),
  );
  return placeSpecialDays(plain, settings, random);
}

/** Day numbers, cut into stretches by absences (quirk `gaps`). The last day is the end date. */
function stretchesOfDays({ days, quirks, endDate }: SyntheticSettings, random: Random): number[][] {
  const absences = quirks.has('gaps') && days >= 30 ? Math.max(1, Math.round(days / 600)) : 0;
  const lengths = Array.from({ length: absences + 1 }, (_, i) => {
    const share = days / (absences + 1);
    return Math.floor((i + 1) * share) - Math.floor(i * share);
  });
  const stretches: number[][] = [];
  let last = dayNumber(endDate);
  for (const length of lengths) {
    stretches.unshift(Array.from({ length }, (_, i) => last - length + 1 + i));
    if ((stretches[0]?.[0] ?? last) < FIRST_DAY) {
      throw new OptionError(`endDate must be later: ${days} days before ${endDate} lie before 1990`);
    }
    last -= length + (days < 200 ? random.whole(8, 20) : random.whole(30, 180));
  }
  return stretches;
}
