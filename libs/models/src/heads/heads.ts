/**
 * What is asked: tomorrow's recovery, in the `morning` while today's load is open, or in the `evening` with it. With `_plan`
 * also what the athlete plans: today's strain (morning only), tonight's sleep and bedtime.
 */
export const HEADS = ['morning', 'morning_plan', 'evening', 'evening_plan'] as const;
export type Head = (typeof HEADS)[number];

/** What can be planned: day strain, minutes asleep, and bedtime in hours after noon. */
export const PLAN_INPUTS = ['plan_strain', 'plan_sleep_min', 'plan_bedtime_h'] as const;
export type PlanInput = (typeof PLAN_INPUTS)[number];

/** Known in the morning of a day. */
const NIGHT_AND_PAST = [
  'rec',
  'rec_ewm',
  'rec_m30',
  'rec_l1',
  'lnhrv',
  'lnhrv_ewm',
  'lnhrv_m30',
  'rhr',
  'rhr_ewm',
  'rhr_m30',
  'resp',
  'temp',
  'asleep',
  'short',
  'debt',
  'awake',
  'cons',
  'onset_h',
  'dow_sin',
  'dow_cos',
  'weekend',
] as const;
/** Known when the day is over. */
const DAY = ['avghr', 'energy', 'strain', 'maxhr', 'strain_m7'] as const;
/** What stands in for the day's own load while it is open: of days before. */
const LOAD_BEFORE = ['strain_m30', 'strain_l1'] as const;

export type FeatureName =
  (typeof NIGHT_AND_PAST)[number] | (typeof DAY)[number] | (typeof LOAD_BEFORE)[number] | PlanInput;

const NIGHT_PLAN = ['plan_sleep_min', 'plan_bedtime_h'] as const;

/**
 * The features of each head, in the order of their columns: the LEAN list of ml.md C, and in the morning the same without
 * what the day has yet to bring. Each head is trained with exactly what it is asked with.
 */
export const HEAD_FEATURES: Readonly<Record<Head, readonly FeatureName[]>> = {
  morning: [...NIGHT_AND_PAST, ...LOAD_BEFORE],
  morning_plan: [...NIGHT_AND_PAST, ...LOAD_BEFORE, 'plan_strain', ...NIGHT_PLAN],
  evening: [...DAY, ...NIGHT_AND_PAST],
  evening_plan: [...DAY, ...NIGHT_AND_PAST, ...NIGHT_PLAN],
};

/** Of the head's features those that the athlete plans. */
export const planInputsOf = (head: Head): readonly PlanInput[] =>
  PLAN_INPUTS.filter((input) => HEAD_FEATURES[head].includes(input));

/** Whether the head knows what the day brought. */
export const knowsLoad = (head: Head): boolean => head.startsWith('evening');
