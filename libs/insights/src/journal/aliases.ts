/** Questions that ask about one behaviour, whatever their wording. Matched against `plainText`, first match wins. */
export interface JournalAlias {
  slug: string;
  title: string;
  phrase: string;
  asks: RegExp;
  /** Questions that sound alike and are not. */
  but?: RegExp;
  action?: string;
  /** What a report may suggest to try: days with it, days without it. Nothing where that would be no advice, or not up to the athlete. */
  canTry?: 'with' | 'without';
}

/**
 * The behaviours that most journals ask about. A question without an entry keeps its own text, so an entry matters where a
 * wording has changed or where a text reads better. Stems cover the languages that WHOOP exports in where they are alike.
 */
export const JOURNAL_ALIASES: readonly JournalAlias[] = [
  {
    slug: 'alcohol',
    title: 'Alcohol',
    phrase: 'alcohol',
    asks: /alcohol|alkohol|alcool/,
    but: /alcohol free|non ?alcoholic|alkoholfrei|sans alcool|sin alcohol|senza alcool|sem alcool/,
    action: 'Try a few evenings without it and compare.',
    canTry: 'without',
  },
  {
    slug: 'late-caffeine',
    title: 'Late caffeine',
    phrase: 'caffeine late in the day',
    asks: /(caffeine|coffee|koffein|cafeine|cafeina|caffeina).*(late|hours of|after|close to|before bed|evening)/,
    action: 'Try having the last one earlier in the day.',
    canTry: 'without',
  },
  {
    slug: 'caffeine',
    title: 'Caffeine',
    phrase: 'caffeine',
    asks: /caffeine|koffein|cafeine|cafeina|caffeina/,
  },
  {
    slug: 'late-meal',
    title: 'A late meal',
    phrase: 'a late meal',
    asks: /\b(food|meal|eat|ate|snack).*(close to|before bed|late|bedtime)/,
    action: 'Try eating earlier and compare.',
    canTry: 'without',
  },
  {
    slug: 'screen-in-bed',
    title: 'A screen in bed',
    phrase: 'a screen in bed',
    asks: /(screen|phone|device|tv).*(bed)/,
    but: /non screen|blue light/,
    action: 'Try a few nights without it and compare.',
    canTry: 'without',
  },
  {
    slug: 'blue-light-glasses',
    title: 'Blue-light glasses',
    phrase: 'blue-light glasses',
    asks: /blue light/,
    canTry: 'with',
  },
  {
    slug: 'reading',
    title: 'Reading in bed',
    phrase: 'reading in bed',
    asks: /\bread\b|reading/,
    canTry: 'with',
  },
  { slug: 'melatonin', title: 'Melatonin', phrase: 'melatonin', asks: /melatonin/ },
  { slug: 'magnesium', title: 'Magnesium', phrase: 'magnesium', asks: /magnesi/ },
  { slug: 'sauna', title: 'The sauna', phrase: 'the sauna', asks: /sauna/, canTry: 'with' },
  {
    slug: 'cold',
    title: 'Cold exposure',
    phrase: 'cold exposure',
    asks: /ice bath|cold (shower|plunge|exposure|bath)|cryo/,
  },
  {
    slug: 'stress',
    title: 'Stress',
    phrase: 'stress',
    asks: /\bstress/,
    but: /stretch/,
    action: 'Plan something calming on such days.',
  },
  {
    slug: 'illness',
    title: 'Feeling ill',
    phrase: 'feeling ill',
    asks: /\bsick|\bill\b|illness|\bflu\b|covid|fever/,
  },
  { slug: 'travel', title: 'Travel', phrase: 'travel', asks: /travel|airplane|plane\b|flight|time zone/ },
  { slug: 'own-bed', title: 'Your own bed', phrase: 'sleep in your own bed', asks: /own bed|usual bed/ },
  { slug: 'shared-bed', title: 'A shared bed', phrase: 'a shared bed', asks: /share.*bed/ },
  { slug: 'pet-in-bed', title: 'A pet in bed', phrase: 'a pet in bed', asks: /\bpets?\b/ },
  { slug: 'meditation', title: 'Meditation', phrase: 'meditation', asks: /meditat|mindful/, canTry: 'with' },
  {
    slug: 'breathwork',
    title: 'Breathwork',
    phrase: 'breathwork',
    asks: /breath ?work|breathing exercise/,
    canTry: 'with',
  },
  { slug: 'stretching', title: 'Stretching', phrase: 'stretching', asks: /stretch|mobility/, canTry: 'with' },
  { slug: 'massage', title: 'Massage', phrase: 'a massage', asks: /massage/, canTry: 'with' },
  {
    slug: 'hydration',
    title: 'Drinking enough',
    phrase: 'drinking enough',
    asks: /hydrat|enough water/,
    canTry: 'with',
  },
  { slug: 'electrolytes', title: 'Electrolytes', phrase: 'electrolytes', asks: /electrolyt/ },
  { slug: 'protein', title: 'Protein', phrase: 'enough protein', asks: /protein/ },
  { slug: 'creatine', title: 'Creatine', phrase: 'creatine', asks: /creatin/ },
  { slug: 'vitamin-d', title: 'Vitamin D', phrase: 'vitamin D', asks: /vitamin d\b/ },
  { slug: 'sugar', title: 'Added sugar', phrase: 'added sugar', asks: /sugar/, canTry: 'without' },
  { slug: 'dairy', title: 'Dairy', phrase: 'dairy', asks: /dairy/ },
  { slug: 'gluten', title: 'Gluten', phrase: 'gluten', asks: /gluten/ },
  { slug: 'fasting', title: 'Fasting', phrase: 'fasting', asks: /\bfast(ing|ed)\b/ },
  {
    slug: 'sunlight',
    title: 'Morning sunlight',
    phrase: 'morning sunlight',
    asks: /sunlight/,
    canTry: 'with',
  },
  {
    slug: 'gratitude',
    title: 'Gratitude',
    phrase: 'writing down what you are grateful for',
    asks: /gratitude|grateful/,
    canTry: 'with',
  },
  {
    slug: 'late-work',
    title: 'Working late',
    phrase: 'working late',
    asks: /work(ed|ing)?.*(late|evening)/,
    canTry: 'without',
  },
  { slug: 'sex', title: 'Sexual activity', phrase: 'sexual activity', asks: /\bsex|masturbat|orgasm/ },
];
