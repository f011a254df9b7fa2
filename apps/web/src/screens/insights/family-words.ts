import type { InsightFamily } from '../../api/types';

/** What the families of insights are about. */
const WORDS: Record<InsightFamily, string> = {
  journal: 'Journal',
  'journal-next-day': 'Journal, day after',
  'sleep-hours': 'Hours of sleep',
  'sleep-onset': 'Bedtime',
  'sleep-regularity': 'Regularity',
  'sleep-debt': 'Sleep debt',
  naps: 'Naps',
  weekend: 'Weekends',
  'late-workouts': 'Late workouts',
  'high-load': 'Heavy days',
  'load-lags': 'Days after load',
  sports: 'Sports',
  intensity: 'Intensity',
  'heart-rate-efficiency': 'Effort and heart rate',
  trends: 'Trends',
  'change-points': 'Shifts',
  seasons: 'Seasons',
  travel: 'Travel',
  'illness-signals': 'Body signals',
  records: 'Records',
};

export const FAMILIES = Object.keys(WORDS) as InsightFamily[];

export const familyWords = (family: InsightFamily): string => WORDS[family];

export const isFamily = (value: unknown): value is InsightFamily =>
  typeof value === 'string' && Object.hasOwn(WORDS, value);
