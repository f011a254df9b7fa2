/** Free texts as people write them: with commas, quotes, line breaks, accents and emoji (whoop-format 9). */
export const NOTES: readonly string[] = [
  'two glasses of red, late',
  'Said "just one", had three',
  'Long day.\nHeadache in the evening',
  'after the gym 💪',
  'Café con leche, 17h',
  'slept badly; neighbours',
  'meeting ran late, skipped dinner',
  '1/2 tablet',
  'first time, felt good 🙂',
  'Très fatigué',
  'Müsli + Kaffee',
  'hotel room, too warm\n\n"do not disturb" sign ignored',
  '10 min, app',
  'flight delayed → no training',
];
