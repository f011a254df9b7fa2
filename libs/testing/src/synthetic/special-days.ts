import type { Calendar, Slot, SlotKind } from './slots';
import type { SyntheticSettings } from './options';
import type { Random } from './random';

/** A flight this far east loses the day: one would otherwise go to bed again within hours of waking. */
const DAY_LOST_FROM_MIN = 480;
const ATTEMPTS = 60;

/** Kinds of consecutive days to put in, `times` times. */
interface Special {
  kinds: readonly SlotKind[];
  times: number;
}

/** Turns some ordinary nights into special days, never beside each other, a change of offset, or the newest day. */
export function placeSpecialDays(calendar: Calendar, settings: SyntheticSettings, random: Random): Calendar {
  const slots = calendar.flat().map((slot) => ({ ...slot }));
  loseDaysToFlights(slots);
  for (const { kinds, times } of specialsOf(settings, random)) {
    for (let i = 0; i < times; i++) placeOne(slots, kinds, random);
  }
  const ends = calendar.map((_, i) => calendar.slice(0, i + 1).flat().length);
  return ends.map((end, i) => slots.slice(ends[i - 1] ?? 0, end));
}

/** Rates per day as in whoop-format 6-8; a quirk that is on shows at least once where the history is long enough. */
function specialsOf({ days, quirks }: SyntheticSettings, random: Random): Special[] {
  const often = (rate: number, atLeastOnceFrom = Infinity) =>
    Math.max(Math.round(days * rate), days >= atLeastOnceFrom ? 1 : 0);
  const specials: Special[] = [
    { kinds: ['unworn'], times: often(0.012, 40) },
    { kinds: ['skipped'], times: often(0.003, 100) },
    { kinds: ['unscored'], times: often(0.002, 100) },
    { kinds: ['split'], times: often(0.0015, 100) },
  ];
  if (quirks.has('placeholders')) {
    for (let run = often(1 / 400, 20); run > 0; run--) {
      const off = Array.from({ length: random.whole(1, 4) }, (): SlotKind => 'placeholder');
      specials.push({ kinds: [...off, 'unworn'], times: 1 });
    }
  }
  if (quirks.has('naps')) {
    specials.push({ kinds: ['nap-only'], times: often(0.002, 40) });
    specials.push({ kinds: ['evening'], times: often(0.002, 100) });
  }
  if (quirks.has('naps') || quirks.has('travel')) {
    specials.push({ kinds: ['daytime'], times: often(0.0005, 100) });
  }
  return specials;
}

function loseDaysToFlights(slots: Slot[]): void {
  for (let i = 2; i < slots.length - 1; i++) {
    const [before, slot] = [slots[i - 1], slots[i]];
    if (!before || !slot || slot.kind !== 'night' || before.kind !== 'night') continue;
    if (slot.offsetMin - before.offsetMin >= DAY_LOST_FROM_MIN) slot.kind = 'skipped';
  }
}

/** Gives up when no free place is found: a short history cannot hold every special day. */
function placeOne(slots: Slot[], kinds: readonly SlotKind[], random: Random): void {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const at = random.whole(2, slots.length - 3 - kinds.length);
    const around = slots.slice(at - 2, at + kinds.length + 2);
    const calm = around.every((slot) => slot.kind === 'night' && slot.offsetMin === around[0]?.offsetMin);
    if (!calm || around.length < kinds.length + 4) continue;
    kinds.forEach((kind, i) => Object.assign(slots[at + i] as Slot, { kind }));
    return;
  }
}
