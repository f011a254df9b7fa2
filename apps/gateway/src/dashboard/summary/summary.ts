import { availability, SAFETY_NOTE, TRUST_YOURSELF } from '@whoop/athlete';
import type { NewestDay } from '@whoop/database';
import { flagsAnswer } from './flags-answer';
import type { Reason } from './reasons';
import { nullFields, reasonFor } from './reasons';
import { recommendationAnswer } from './recommendation-answer';
import { scoresAnswer } from './scores-answer';
import { todayOf } from './today';
import { tomorrowAnswer } from './tomorrow-answer';

const ADVICE = {
  recommendation: null,
  tomorrow: null,
  scores: null,
  risk_flags: null,
  more_risk_flags: null,
};
const NOTES = { safety_note: SAFETY_NOTE, trust_note: TRUST_YOURSELF };

/**
 * The dashboard's first screen. What is not known is null and has its reason in `reasons`; `risk_flags` too is null as
 * long as nobody looked for risks, because an empty list would say that there are none.
 * @param newest the last day with a recovery or a main sleep; null for a user without such a day
 */
export function summaryOf(newest: NewestDay | null, nowMs: number) {
  if (newest === null) return empty(noData());
  const today = todayOf(newest, nowMs);
  const { day, said } = newest;
  if (said === null) return withReasons({ ...empty(), today }, notComputed);
  const { recommendation, morningForecast, eveningForecast, riskFlags, recoveries } = said;
  const forecast = eveningForecast ?? morningForecast;
  const answer = {
    today,
    recommendation: recommendationAnswer(recommendation, today),
    tomorrow: forecast && tomorrowAnswer(forecast, day.date),
    scores: scoresAnswer(day, said.modelShares),
    ...flagsAnswer(riskFlags, today),
    history: { recoveries, ...availabilityAnswer({ ...day, recoveries, morningForecast }) },
    reasons: [],
    ...NOTES,
  };
  return withReasons(answer, scoreReasons(answer.scores));
}

function empty(...reasons: Reason[]) {
  return { today: null, ...ADVICE, history: nothingKnown(), reasons, ...NOTES };
}

function availabilityAnswer(facts: Parameters<typeof availability>[0]) {
  const { available, missing } = availability(facts);
  return {
    available,
    missing: missing.map(({ key, title, needDays, haveDays, message }) => ({
      key,
      title,
      need_days: needDays,
      have_days: haveDays,
      message,
    })),
  };
}

/** Of nobody's history: all is missing. */
function nothingKnown() {
  const nothing = {
    recoveries: 0,
    recoveryBaseline7d: null,
    recoveryBaseline30d: null,
    consistency: null,
    sleepDebtMin: null,
    acuteChronicRatio: null,
    fitness: null,
    morningForecast: null,
  };
  return { recoveries: 0, ...availabilityAnswer(nothing) };
}

function withReasons<Answer extends { today: { partial: boolean }; reasons: readonly Reason[] }>(
  answer: Answer,
  special: (field: string) => Reason | null = () => null,
) {
  const { partial } = answer.today;
  const reasons = nullFields(answer).map((field) => special(field) ?? reasonFor(field, { partial }));
  return { ...answer, reasons };
}

/** A score says itself why it is null. */
const scoreReasons =
  ({ details }: ReturnType<typeof scoresAnswer>) =>
  (field: string): Reason | null => {
    const message = details.find(({ key }) => field === `scores.${key}`)?.reason ?? null;
    return message === null ? null : { field, code: 'insufficient_data', message };
  };

const noData = (): Reason => ({
  field: 'today',
  code: 'no_data',
  message: 'There is no day with a recovery or a sleep yet. Upload a WHOOP export.',
});

const notComputed = (field: string): Reason | null =>
  field in ADVICE
    ? { field, code: 'not_computed', message: 'It is being worked out. Look again in a moment.' }
    : null;
