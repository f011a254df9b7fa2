import type { WorkoutRecord } from '@whoop/sources';
import type { Calendar, FeaturedDay } from '../featured-day';
import { active, emptyState, step } from '../flags/fold';
import type { FlagContext } from '../flags/flag-rule';
import { readFlags } from '../flags/read-flags';
import { travelledAt } from '../flags/travelled-at';
import { replayForecasts } from '../forecast/replay-forecasts';
import { calendarOf, dateAt } from '../history/calendar';
import { placeWorkouts } from '../history/place-workouts';
import { nightsAfterAlcohol } from '../journal/alcohol';
import type { YesAnswer } from '../journal/alcohol';
import { trainingHabits } from '../recommendation/habits';
import { recommend } from '../recommendation/recommend';
import { mapScores } from '../scores/score';
import { scoresOf } from '../scores/scores-of';
import type { DayAssessment } from './day-assessment';
import { blended, withModel } from './modelled-day';
import type { ModelledDay } from './modelled-day';
import { morningView } from './morning-view';

export interface AssessedHistory {
  /** Ascending by date, each date once. */
  days: readonly FeaturedDay[];
  workouts: readonly WorkoutRecord[];
  /** The journal questions that were answered with yes. */
  yesAnswers: readonly YesAnswer[];
  /** What models say, by date. */
  models?: ReadonlyMap<string, ModelledDay>;
}

/**
 * What could be said of each day on that day, in the days' order: the history is replayed, so that the track record of
 * forecasts exists from the first upload and a day's assessment never changes when days come later. The recommendation is
 * the morning's; flags and scores know the whole day, as far as it is over. Linear in the days. Source: science 5-8.
 */
export function assessDays({ days, workouts, yesAnswers, models }: AssessedHistory): DayAssessment[] {
  const { firstDate, calendar } = calendarOf(days);
  const forecasts = replayForecasts(calendar);
  const habits = trainingHabits(placeWorkouts(workouts, days), calendar);
  const drunk = nightsAfterAlcohol(yesAnswers);
  // As much of the calendar as is known at a moment: day t is put in as its morning first, then as a whole.
  const known = [...calendar];
  const assessments: DayAssessment[] = [];
  let flags = emptyState();
  let recoveries = 0;
  let before: FeaturedDay | null = null;
  for (const [t, day] of calendar.entries()) {
    const date = dateAt(firstDate, t);
    const context = contextOf(calendar, t, drunk);
    if (day === null) {
      flags = step(flags, date, readFlags(calendar, t, context), context);
      continue;
    }
    if (day.recoveryPct !== null) recoveries += 1;
    const { morning, evening, shares } = withModel(forecasts[t], models?.get(date));
    const morningDay = morningView(day, before);
    known[t] = morningDay;
    const morningFlags = step(flags, date, readFlags(known, t, context), context);
    const recommendation = recommend(known, t, {
      flags: active(morningFlags),
      forecast: morning,
      habits,
      firstDate,
      recoveries,
    });
    known[t] = day;
    flags = morningDay === day ? morningFlags : step(flags, date, readFlags(known, t, context), context);
    assessments.push({
      date,
      recommendation,
      morningForecast: morning,
      eveningForecast: evening,
      scores: blended(scoreNumbers(day), shares),
      modelShares: shares,
      riskFlags: active(flags),
      recoveries,
    });
    before = day;
  }
  return assessments;
}

function scoreNumbers(day: FeaturedDay): DayAssessment['scores'] {
  const scores = scoresOf(day);
  return mapScores((name) => scores[name].score);
}

function contextOf(calendar: Calendar, t: number, drunk: ReadonlySet<number>): FlagContext {
  const day = calendar[t];
  return {
    alcohol: day != null && drunk.has(day.cycleStartUtcMs),
    travelled: travelledAt(calendar, t),
  };
}
