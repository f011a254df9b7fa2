export const REASON_CODES = [
  'no_data',
  'not_measured',
  'day_not_over',
  'insufficient_data',
  'not_computed',
] as const;

/** Why a field of the summary is null. */
export interface Reason {
  /** Its path, as `today.hrv`. */
  field: string;
  code: (typeof REASON_CODES)[number];
  message: string;
}

interface Rule extends Omit<Reason, 'field'> {
  fields: RegExp;
}

const needs = (fields: RegExp, message: string): Rule => ({ fields, code: 'insufficient_data', message });

const NOT_MEASURED: Omit<Rule, 'fields'> = {
  code: 'not_measured',
  message: 'The export holds no such value for this day.',
};
const DAY_NOT_OVER: Omit<Rule, 'fields'> = {
  code: 'day_not_over',
  message: 'The day was still running when it was exported.',
};

/** The first rule that fits a field says why it is null. What fits none was not measured. */
const RULES: readonly Rule[] = [
  needs(
    /_baseline_7d$/,
    'Needs 4 known values among the 7 days before. WHOOP’s first four recoveries, while it learns, do not count.',
  ),
  needs(
    /_baseline_30d$/,
    'Needs 14 known values among the 30 days before. WHOOP’s first four recoveries, while it learns, do not count.',
  ),
  needs(/_zscore$/, 'Needs the day’s own value and 14 known values among the 30 days before.'),
  needs(/^today\.hrv_7d$/, 'Needs HRV on 4 of the last 7 nights.'),
  needs(/^today\.hrv_normal_/, 'Needs HRV on 10 of the 30 nights before the last 7.'),
  needs(/^today\.acute_load$/, 'Needs the strain of 5 of the last 7 days.'),
  needs(/^today\.chronic_load$/, 'Needs the strain of 15 of the 23 days before the last 7.'),
  needs(
    /^today\.acute_chronic_ratio$/,
    'Needs the strain of 5 of the last 7 days and of 15 of the 23 days before.',
  ),
  needs(
    /^today\.acute_chronic_ratio_strain$/,
    'Needs the strain of 5 of the last 7 and of 20 of the last 30 days.',
  ),
  needs(/^today\.monotony$/, 'Needs the strain of 6 of the last 7 days.'),
  needs(/^today\.(fitness|fatigue|form)$/, 'Needs 42 days with a known strain.'),
  needs(/^today\.sleep_debt$/, 'Needs 7 nights of sleep.'),
  needs(/^today\.sleep_debt_7d$/, 'Needs 5 of the last 7 nights.'),
  needs(/^today\.sleep_regularity$/, 'Needs 5 pairs of nights in a row within the last 14 days.'),
  needs(/^today\.social_jetlag_hours$/, 'Needs 3 free and 6 working nights within the last 28 days.'),
  needs(/^today\.strain_as_of$/, 'No day has a final strain yet.'),
  needs(
    /^recommendation\.bedtime$/,
    'Needs 7 nights with known times within the last 28 days, at times of day that are alike: on shifts no bedtime fits.',
  ),
  needs(/^tomorrow$/, 'Needs 4 days with a recovery and a night or a recovery today.'),
  needs(/^tomorrow\./, 'No forecast of this kind can be judged yet.'),
];

/** The reason why a field of the answer is null. `partial`: the day it is about is still running. */
export function reasonFor(field: string, { partial }: { partial: boolean }): Reason {
  if (field === 'today.strain_score' && partial) return { field, ...DAY_NOT_OVER };
  const { code, message } = RULES.find(({ fields }) => fields.test(field)) ?? NOT_MEASURED;
  return { field, code, message };
}

/** The paths of all nulls of an answer, in its order. Lists are passed over: what is null in an entry says its own reason. */
export function nullFields(answer: object, within = ''): string[] {
  return Object.entries(answer).flatMap(([name, value]: [string, unknown]) => {
    const path = within === '' ? name : `${within}.${name}`;
    if (value === null) return [path];
    return typeof value === 'object' && !Array.isArray(value) ? nullFields(value, path) : [];
  });
}
