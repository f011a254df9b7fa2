import { THRESHOLDS } from '../thresholds';
import { counted } from '../wording/counted';
import { say } from '../wording/say';
import { noteNumber } from './note-number';
import type { NoteValues } from './note-codes';
import type { ReasonCode } from './recommendation';

const { shortSleep } = THRESHOLDS.recommendation;

/**
 * Why the day is not simply what the recovery says, as a clause that still lacks its full stop: it may go on with
 * ", so today stays light". Without its number a clause says the same without it.
 */
export const REASON_WORDS: Readonly<Record<ReasonCode, (values: NoteValues) => string>> = {
  NO_RECOVERY: () => 'There is no recovery score for today',
  NEAR_GREEN: () => 'Recovery is close to green, and sleep and HRV back a harder day',
  ACTIVE_RECOVERY: () => 'Recovery is low, but yesterday was easy and you slept enough for light activity',
  SHORT_SLEEP: shortSleepWords,
  HARD_YESTERDAY: ({ strain }) =>
    say`Yesterday was very hard (strain ${noteNumber(strain, 1)}) and recovery has not caught up` ??
    'Yesterday was very hard and recovery has not caught up',
  LOAD_RATIO_2: loadWords,
  LOAD_RATIO_1_5: loadWords,
  HARD_STREAK: ({ days }) =>
    say`You trained hard ${counted(typeof days === 'number' ? days : null, 'day')} in a row` ??
    'You trained hard several days in a row',
  LOAD_ROOM: () => 'Your load of the last days leaves little room',
  FORECAST_LOW: ({ lowPct, highPct }) =>
    say`Recovery is likely to be low tomorrow (${noteNumber(lowPct, 0)}-${noteNumber(highPct, 0)})` ??
    'Recovery is likely to be low tomorrow',
  HIGH_LOAD_RATIO: loadWords,
  HRV_LOW_SUSTAINED: () => 'HRV has been below your normal range for several days',
  SLEEP_DEBT: ({ hours }) =>
    say`You are carrying about ${noteNumber(hours, 1)} h of sleep debt` ??
    'You are carrying a lot of sleep debt',
  LOW_SLEEP_RUN: () => 'Several of your last nights were short',
  LOW_RECOVERY_SUSTAINED: () => 'Recovery has been low for several days',
  HIGH_STRAIN_LOW_RECOVERY: () => 'You trained hard on days of low recovery lately',
  RHR_ELEVATED: () => 'Resting heart rate has been above your usual for several nights',
  RESP_RATE_UP: () => 'Breathing rate was above your usual',
  SKIN_TEMP_UP: () => 'Skin temperature was above your usual',
  ILLNESS_SIGNAL: () => 'Several overnight signals were outside your usual range together',
  HRV_CV_HIGH: () => 'HRV is swinging more than usual from day to day',
  MONOTONY_HIGH: () => 'Your days have been very alike in load',
  SLEEP_IRREGULAR: () => 'Your sleep times vary a lot',
  LOAD_LOW: () => 'Load is well below your usual',
  DATA_STALE: () => 'Your newest data is some days old',
};

function shortSleepWords({ hours, ratio }: NoteValues): string {
  const slept = noteNumber(hours, 1);
  const isUnderNeed = typeof ratio === 'number' && ratio < shortSleep.belowRatio;
  return isUnderNeed || slept === null
    ? `You slept ${slept === null ? '' : `${slept} h, `}well under your need; keep intensity down`
    : `You slept only ${slept} h; keep intensity down`;
}

function loadWords({ ratio }: NoteValues): string {
  return say`Load is ${noteNumber(ratio, 2)}x your usual` ?? 'Load is well above your usual';
}
