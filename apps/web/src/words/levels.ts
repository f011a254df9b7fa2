/** How good a reading is. `none` where nothing is known. */
export type Level = 'good' | 'middle' | 'bad' | 'none';

export const LEVEL_WORDS: Record<Level, string> = {
  good: 'good',
  middle: 'in between',
  bad: 'low',
  none: 'not known',
};

/** WHOOP's own thresholds: green from 67, red up to 33. */
export function recoveryLevel(recovery: number | null): Level {
  if (recovery === null) return 'none';
  if (recovery >= 67) return 'good';
  return recovery > 33 ? 'middle' : 'bad';
}

export const RECOVERY_WORDS: Record<Level, string> = {
  good: 'green',
  middle: 'yellow',
  bad: 'red',
  none: 'not known',
};

/** The API's words for scores: for burnout low is good, for the others poor is bad. */
export function scoreLevel(level: string | null): Level {
  if (level === null) return 'none';
  if (level === 'good' || level === 'low') return 'good';
  return level === 'moderate' || level === 'medium' ? 'middle' : 'bad';
}

/** Share of the sleep that was needed. */
export function sleepLevel(slept: number | null, needed: number | null): Level {
  if (slept === null || needed === null || needed <= 0) return 'none';
  const share = slept / needed;
  if (share >= 0.9) return 'good';
  return share >= 0.75 ? 'middle' : 'bad';
}

export function severityLevel(severity: 'info' | 'low' | 'medium' | 'high'): Level {
  if (severity === 'high') return 'bad';
  return severity === 'info' ? 'none' : 'middle';
}
