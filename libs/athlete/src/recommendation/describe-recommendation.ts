import { formatNumber } from '../wording/format-number';
import { clockText, durationText } from './clock-text';
import { noteText } from './note-text';
import type {
  Intensity,
  Recommendation,
  SleepTarget,
  StrainTarget,
  SuggestedSport,
  TimeSlot,
} from './recommendation';

/** The focus of each intensity (science 7.1). */
export const FOCUS: Readonly<Record<Intensity, string>> = {
  rest: 'Recovery',
  light: 'Active recovery',
  moderate: 'Maintenance',
  high: 'Performance',
};

/** What to do while no sport of the athlete's own suits the intensity (science 7.1). */
export const GENERIC_WORKOUTS: Readonly<Record<Intensity, string>> = {
  rest: 'Rest, gentle mobility or an easy walk',
  light: 'Zone 1-2 easy cardio / mobility',
  moderate: 'Zone 3-4 intervals / Moderate strength',
  high: 'Hard intervals / Heavy strength / Race-pace work',
};

/** Each time slot in words (science 7.3). */
export const SLOT_LABELS: Readonly<Record<TimeSlot, string>> = {
  early_morning: 'Early morning (5-8am)',
  morning: 'Morning (8-11am)',
  midday: 'Midday (11am-2pm)',
  early_afternoon: 'Early afternoon (2-4pm)',
  late_afternoon: 'Late afternoon (4-7pm)',
  evening: 'Evening (7-9pm)',
  night: 'Night (after 9pm)',
};

/** A recommendation in words. */
export interface RecommendationText {
  intensityLevel: Intensity;
  focus: string;
  workoutType: string;
  /** One to three sentences. */
  notes: string;
  optimalTime: string;
  strainTargetText: string;
  sleepTargetText: string;
}

/**
 * Puts a recommendation into words, with its numbers rounded. One of a day gone by is told as that day's: `pastDate` is
 * then the date (`YYYY-MM-DD`). Source: science 0, 7.1-7.6.
 */
export function describeRecommendation(
  recommendation: Recommendation,
  { pastDate = null }: { pastDate?: string | null } = {},
): RecommendationText {
  const { intensity, sports, notes, optimalTime } = recommendation;
  const sentences = notes.map(noteText).filter((text) => text !== '');
  return {
    intensityLevel: intensity,
    focus: FOCUS[intensity],
    workoutType: sports.length === 0 ? GENERIC_WORKOUTS[intensity] : sports.map(sportText).join(' or '),
    notes: (pastDate === null ? '' : `As of ${pastDate}: `) + sentences.join(' '),
    optimalTime: SLOT_LABELS[optimalTime.slot],
    strainTargetText: strainTargetText(recommendation.strainTarget),
    sleepTargetText: sleepTargetText(
      recommendation.sleepTarget,
      pastDate === null ? 'tonight' : 'that night',
    ),
  };
}

const whole = (value: number): string => formatNumber(value, 0) ?? '';

function sportText({ activity, effort, usualStrain }: SuggestedSport): string {
  return `${activity} (${effort}, about strain ${whole(usualStrain)})`;
}

function strainTargetText({ lo, hi, source, cappedByLoad }: StrainTarget): string {
  const aim = `Aim for a day strain of about ${whole(lo)}-${whole(hi)}.`;
  if (source === 'default')
    return `${aim} This is a general range until your own load of the last weeks is known.`;
  return cappedByLoad ? `${aim} Your load of the last days holds the upper end down.` : aim;
}

function sleepTargetText(
  { targetMin, inBedMin, bedtimeMinOfDay, source }: SleepTarget,
  whichNight: 'tonight' | 'that night',
): string {
  const bed =
    bedtimeMinOfDay === null
      ? `about ${durationText(inBedMin)} in bed`
      : `in bed by ${clockText(bedtimeMinOfDay)}`;
  const aim = `Aim for about ${durationText(targetMin)} of sleep ${whichNight}, ${bed}.`;
  return source === 'default' ? `${aim} This rests on typical values until your own nights are known.` : aim;
}
