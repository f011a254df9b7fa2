import type { Calendar } from '../featured-day';
import { travelledAt } from '../flags/travelled-at';
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
import { sleepsInShifts } from '../sleep/sleeps-in-shifts';
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
  const loads = recentLoad(calendar, t);
  const advice = roomForLoad(recommendIntensity(inputs), loads);
  const { intensity, reasons, strainTarget: strain } = advice;
  const { forecast, recoveries } = more;
  const today = calendar[t] ?? null;
  return {
    intensity,
    reasons,
    sports: sportsFor(intensity, t, more),
    optimalTime: optimalTime(slotHabits(more.habits, t), intensity, usualOnset(calendar, t)),
    strainTarget: strain,
    sleepTarget: sleepTargetTonight(calendar, t, { intensity, strain, firstDate: more.firstDate }),
    notes: notesOf({
      intensity,
      reasons,
      inputs,
      today,
      forecast,
      recoveries,
      usualLoadKnown: loads.usualLoad !== null,
      travelled: travelledAt(calendar, t),
    }),
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

/** In the morning the day's strain is open: what its target plans for counts, and no nap. */
function sleepTargetTonight(
  calendar: Calendar,
  t: number,
  { intensity, strain, firstDate }: { intensity: Intensity; strain: StrainTarget; firstDate: string },
): SleepTarget {
  const usualStrain = usualStrainBefore(calendar, t);
  const lastDay = lastDayWithin(calendar, t, usualTimesHoldDays);
  // Of wake times on shifts the mean is a time at which the athlete never wakes.
  const isOnShifts = lastDay !== null && sleepsInShifts(lastDay);
  return sleepTarget({
    needMin: usualNeedMin(calendar, t),
    plannedStrain: plannedStrain(intensity, strain, usualStrain),
    usualStrain,
    debtMin: calendar[t]?.sleepDebtMin ?? null,
    napMin: 0,
    efficiency: usualEfficiency(calendar, t),
    wakeMinOfDay: isOnShifts
      ? null
      : (expectedWakeMin(calendar, t, firstDate) ?? lastDay?.usualWakeMin ?? null),
  });
}

/** The middle of the target. A day that is held easy so that the body recovers needs no less sleep for it. */
function plannedStrain(intensity: Intensity, { lo, hi }: StrainTarget, usualStrain: number | null): number {
  const middle = (lo + hi) / 2;
  const isToRecover = intensity === 'rest' || intensity === 'light';
  return isToRecover ? Math.max(middle, usualStrain ?? 0) : middle;
}
