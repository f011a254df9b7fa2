/** What moved the advice away from what the recovery alone says, as a reason in a sentence. */
const WORDS: Record<string, string> = {
  NEAR_GREEN: 'Recovery is close to green, sleep and HRV agree: one level up.',
  ACTIVE_RECOVERY: 'You slept well and did little the day before: easy movement instead of rest.',
  SHORT_SLEEP: 'The night was short: one level down.',
  HARD_YESTERDAY: 'The day before was hard and recovery has not followed: one level down.',
  LOAD_ROOM: 'The load of the last days leaves little room.',
  LOAD_RATIO_1_5: 'Your load is well above your usual.',
  LOAD_RATIO_2: 'Your load is at twice your usual or more.',
  HARD_STREAK: 'Several hard days in a row.',
  FORECAST_LOW: 'Tomorrow’s forecast is low, and it has earned to be heard.',
  FEW_DAYS: 'Only a few days are known yet.',
  FEW_RECENT_DAYS: 'Few of the last days are known.',
  NO_RECOVERY: 'There is no recovery for the day.',
  HRV_LOW_SUSTAINED: 'HRV has been below your normal range for days.',
  LOW_RECOVERY_SUSTAINED: 'Recovery has been low for days.',
  LOW_SLEEP_RUN: 'Several short nights in a row.',
  HIGH_STRAIN_LOW_RECOVERY: 'Hard days on low recovery.',
  ILLNESS_SIGNAL: 'Several overnight signals are unusual together.',
  RHR_ELEVATED: 'Resting heart rate is up.',
  RESP_RATE_UP: 'Breathing rate is up.',
  SKIN_TEMP_UP: 'Skin temperature is up.',
  SLEEP_DEBT: 'Sleep debt has built up.',
  MONOTONY_HIGH: 'Your days have been very alike in load.',
  HIGH_LOAD_RATIO: 'Load is above your usual.',
};

/** A code that is newer than this page is shown as it is, readable enough. */
export const reasonWords = (code: string): string =>
  WORDS[code] ?? `${code.charAt(0)}${code.slice(1).toLowerCase().replaceAll('_', ' ')}.`;
