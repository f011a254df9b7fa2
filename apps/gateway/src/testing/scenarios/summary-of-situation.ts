import { assessDays, computeFeatures, newestLivedDay } from '@whoop/athlete';
import { summaryOf } from '../../dashboard/summary/summary';
import { historyOf, TODAY } from './athlete';
import type { Situation } from './situation';

const NOON_MS = Date.parse(`${TODAY}T10:00Z`);
const DAY_MS = 86_400_000;

export type Summary = ReturnType<typeof summaryOfSituation>;

/** The whole way of a situation's days: features, assessment, and the summary that the gateway answers. */
export function summaryOfSituation(situation: Situation) {
  const { days, naps, workouts, yesAnswers } = historyOf(situation);
  const features = computeFeatures(days, { naps, workouts });
  const featured = days.map((day, i) => ({ ...day, ...features[i]!, featureVersion: 1 }));
  const said = assessDays({ days: featured, workouts, yesAnswers });
  const day = newestLivedDay(featured);
  const nowMs = NOON_MS + (situation.staleDays ?? 0) * DAY_MS;
  if (day === null) return summaryOf(null, nowMs);
  const finished = featured.filter(({ date, strain }) => date <= day.date && strain !== null).at(-1);
  return summaryOf(
    {
      day,
      said: said.find(({ date }) => date === day.date) ?? null,
      lastStrain: finished?.strain == null ? null : { date: finished.date, strain: finished.strain },
    },
    nowMs,
  );
}
