/** A habit that the journal asks about. */
export interface Behaviour {
  /** Stable name, for the truth. */
  name: string;
  /** Wordings over the years, oldest first: WHOOP has no stable ids (whoop-format 9). */
  questions: readonly string[];
  /** Points that a yes adds to the recovery of the same row. 0 for most. */
  recoveryPoints: number;
  /** Probability of a yes before a working day and before a free day. */
  yes: number;
  yesBeforeFreeDay?: number;
}

/** Habits with an effect. They are asked whenever the journal is filled in. */
const PLANTED: readonly Behaviour[] = [
  {
    name: 'alcohol',
    questions: ['Have any alcoholic drinks?', 'Consumed alcohol?'],
    recoveryPoints: -12,
    yes: 0.12,
    yesBeforeFreeDay: 0.42,
  },
  {
    name: 'late-caffeine',
    questions: [
      'Have any caffeine within 6 hours of bed? ',
      'Consumed caffeine late in the day (e.g., after 4pm)?',
    ],
    recoveryPoints: -4,
    yes: 0.3,
  },
  {
    name: 'late-meal',
    questions: ['Ate food close to bedtime?'],
    recoveryPoints: -5,
    yes: 0.22,
    yesBeforeFreeDay: 0.4,
  },
  {
    name: 'stress',
    questions: ['Experienced stress?'],
    recoveryPoints: -6,
    yes: 0.25,
    yesBeforeFreeDay: 0.12,
  },
  {
    name: 'meditation',
    questions: ['Spent time meditating?', 'Did a meditation session?'],
    recoveryPoints: 4,
    yes: 0.35,
  },
];

const WITHOUT_EFFECT: readonly (readonly [name: string, yes: number, ...questions: string[]])[] = [
  ['caffeine', 0.85, 'Have any caffeine? ', 'Consumed caffeine?'],
  ['read', 0.4, 'Read (non-screened device) while in bed?'],
  ['screen', 0.6, 'Viewed a screen device in bed?'],
  ['shared-bed', 0.5, 'Shared your bed?', 'Share your bed with someone?'],
  ['own-bed', 0.88, 'Slept in your own bed?'],
  ['magnesium', 0.45, 'Took magnesium?', 'Consumed magnesium?'],
  ['melatonin', 0.1, 'Took melatonin?'],
  ['vitamin-d', 0.5, 'Took vitamin D (e.g., drops, tablets)?'],
  ['creatine', 0.4, 'Took creatine?'],
  ['protein', 0.7, 'Consumed protein?', 'Hit your protein goal?'],
  ['fruit', 0.75, 'Ate fruits and/or vegetables?'],
  ['sugar', 0.35, 'Consumed added sugar?'],
  ['dairy', 0.6, 'Consumed dairy?'],
  ['gluten', 0.7, 'Consumed gluten?'],
  ['meat', 0.55, 'Consumed meat (e.g., beef, pork)?'],
  ['plant-based', 0.15, 'Ate a fully plant-based diet?'],
  ['fasting', 0.25, 'Did intermittent fasting (e.g., 16:8)?'],
  ['hydrated', 0.65, 'Drank enough water?', 'Hydrated sufficiently?'],
  ['electrolytes', 0.3, 'Took electrolytes?'],
  ['sauna', 0.1, 'Spent time in a sauna?'],
  ['cold-shower', 0.2, 'Took a cold shower or plunge?'],
  ['ice-bath', 0.06, 'Took an ice bath?'],
  ['stretching', 0.35, 'Stretched or did mobility work?'],
  ['massage', 0.06, 'Received massage therapy?'],
  ['sunlight', 0.55, 'Saw direct sunlight upon waking up?'],
  ['outdoors', 0.7, 'Spent time outdoors?'],
  ['steps', 0.5, 'Walked more than 10,000 steps?'],
  ['worked-late', 0.2, 'Worked late into the evening?'],
  ['from-home', 0.45, 'Worked from home?'],
  ['commute', 0.35, 'Commuted to work (car, train, bus)?'],
  ['gratitude', 0.2, 'Expressed gratitude?', 'Wrote down what you are grateful for?'],
  ['journaling', 0.15, 'Wrote in a journal?'],
  ['connected', 0.6, 'Connected with family and/or friends?'],
  ['socialised', 0.3, 'Went out with friends?'],
  ['energised', 0.5, 'Felt energized throughout the day?'],
  ['purpose', 0.5, 'Felt a sense of purpose?'],
  ['sore', 0.3, 'Felt sore, stiff, or tired muscles?'],
  ['breathwork', 0.15, 'Did breathwork before bed?'],
  ['nose-strips', 0.1, 'Wore nose strips, or mouth tape?'],
  ['dark-room', 0.8, 'Slept in a dark, quiet room?'],
  ['pets', 0.1, 'Let a pet sleep in your bed?'],
];

/** Every habit of the synthetic athlete: the planted ones first. */
export const BEHAVIOURS: readonly Behaviour[] = [
  ...PLANTED,
  ...WITHOUT_EFFECT.map(([name, yes, ...questions]): Behaviour => ({
    name,
    yes,
    questions,
    recoveryPoints: 0,
  })),
];

export const PLANTED_BEHAVIOURS = PLANTED;

export const probabilityOfYes = (behaviour: Behaviour, beforeFreeDay: boolean): number =>
  beforeFreeDay ? (behaviour.yesBeforeFreeDay ?? behaviour.yes) : behaviour.yes;
