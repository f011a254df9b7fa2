import type { Calendar } from '../featured-day';
import { THRESHOLDS } from '../thresholds';
import type { TrainingHabits } from './habits';
import { lastDayWithin, morningInputs } from './morning-inputs';
import type { MorningFindings } from './morning-inputs';
import { notesOf } from './notes';
import { optimalTime } from './optimal-time';
import { recentLoad, usualStrainBefore } from './recent-load';
import { expectedWakeMin, usualEfficiency, usualNeedMin } from './recent-nights';
import { recommendIntensity } from './recommend-intensity';
import type { Intensity, Recommendation, SleepTarget, StrainTarget, SuggestedSport } from './recommendation';
import { sleepTarget } from './sleep-target';
import { roomForLoad } from './room-for-load';
import { slotHabits } from './slot-habits';
import { repeatedSports, sportHabits } from './sport-habits';
import { suggestSports } from './workout-type';

const { usualTimesHoldDays } = THRESHOLDS.recommendation;

/** What a recommendation rests on beside the calendar. */
export interface RecommendationBasis extends MorningFindings {
  /** Of the whole history (`trainingHabits`); what comes after the morning of day t is not read. */
  habits: TrainingHabits;
  /** The date (`YYYY-MM-DD`) of the calendar's first day. */
  firstDate: string;
  /** Days with a recovery up to day t. */
  recoveries: number;
}

/**
 * What to do on day t, as of its morning: of the day itself only the night before it is read, never its strain, load,
 * naps or workouts. Always answers, on a gap day and without history as well. Linear in the days and workouts of the
 * last 180 days. Source: science 7.
 */
export function recommend(calendar: Calendar, t: number, more: RecommendationBasis): Recommendation {
  const inputs = morningInputs(calendar, t, more);
  const advice = roomForLoad(recommendIntensity(inputs), recentLoad(calendar, t));
  const { intensity, reasons, strainTarget: strain } = advice;
  const { forecast, recoveries } = more;
  const today = calendar[t] ?? null;
  return {
    intensity,
    reasons,
    sports: sportsFor(intensity, t, more),
    optimalTime: optimalTime(slotHabits(more.habits, t), intensity, usualOnset(calendar, t)),
    strainTarget: strain,
    sleepTarget: sleepTargetTonight(calendar, t, { strain, firstDate: more.firstDate }),
    notes: notesOf({ intensity, reasons, inputs, today, forecast, recoveries }),
  };
}

function sportsFor(
  intensity: Intensity,
  t: number,
  { habits, flags }: RecommendationBasis,
): SuggestedSport[] {
  if (intensity === 'rest') return [];
  return suggestSports(sportHabits(habits, t), intensity, {
    repeated: repeatedSports(habits, t),
    monotonous: flags.some(({ code }) => code === 'MONOTONY_HIGH'),
  });
}

/** The usual sleep onset as of day t; on a day without a row as of the last one that had one. */
function usualOnset(calendar: Calendar, t: number): number | null {
  return lastDayWithin(calendar, t, usualTimesHoldDays)?.usualOnsetMin ?? null;
}

/** In the morning the day's strain is open: the middle of its target is planned with, and no nap. */
function sleepTargetTonight(
  calendar: Calendar,
  t: number,
  { strain, firstDate }: { strain: StrainTarget; firstDate: string },
): SleepTarget {
  const usualWake = lastDayWithin(calendar, t, usualTimesHoldDays)?.usualWakeMin ?? null;
  return sleepTarget({
    needMin: usualNeedMin(calendar, t),
    plannedStrain: (strain.lo + strain.hi) / 2,
    usualStrain: usualStrainBefore(calendar, t),
    debtMin: calendar[t]?.sleepDebtMin ?? null,
    napMin: 0,
    efficiency: usualEfficiency(calendar, t),
    wakeMinOfDay: expectedWakeMin(calendar, t, firstDate) ?? usualWake,
  });
}
