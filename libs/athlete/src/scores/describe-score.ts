import type { Score, ScoreName } from './score';

/** What a score is called and what it is not, and why there is none. */
export interface ScoreText {
  title: string;
  subtitle: string;
  /** The parts in the score's order, in words. */
  parts: { key: string; label: string }[];
  /** What the score leaves out; null where nothing is. */
  note: string | null;
  /** Why there is no score; null where there is one. */
  reason: string | null;
}

interface Wording {
  title: string;
  subtitle: string;
  note: string | null;
  labels: Readonly<Record<string, string>>;
  insufficientData: string;
}

const WORDINGS: Readonly<Record<ScoreName, Wording>> = {
  sleepHealth: {
    title: 'Sleep health',
    subtitle: 'Our summary of the last 7 nights. Not a clinical measure.',
    note: 'Satisfaction and alertness are not measured. Restorative sleep and sleep debt stand in for them at low weight.',
    labels: {
      duration: 'Sleep against need, 7-night mean',
      regularity: 'Regularity of sleep times, 14 days',
      efficiency: 'Time asleep in bed, 7-night mean',
      timing: 'Middle of sleep, best 02:00-04:00',
      debt: 'Sleep debt',
      restorative: 'Deep and REM sleep, 7-night mean',
    },
    insufficientData: 'Needs 4 of the last 7 nights and three of its parts.',
  },
  burnoutRisk: {
    title: 'Burnout risk',
    subtitle: 'Training overload and under-recovery signals. Not a clinical burnout measure.',
    note: null,
    labels: {
      recovery: 'Recovery, 7-day mean',
      hrv: 'HRV of 7 nights against your usual',
      rhr: 'Resting heart rate of 7 nights against your usual',
      debt: 'Sleep debt',
      load: 'Load vs your usual',
      monotony: 'Sameness of daily load, 7 days',
    },
    insufficientData: 'Needs more of its parts: 4 recoveries in 7 days and a few weeks of nights and load.',
  },
  consistency: {
    title: 'Consistency',
    subtitle: 'Our summary of how alike your days are.',
    note: null,
    labels: {
      timing: 'Times of falling asleep and waking, 14 days',
      duration: 'Length of sleep, 14 days',
      training: 'Training days a week, 4 weeks',
    },
    insufficientData: 'Needs 7 of the last 14 nights.',
  },
};

/** The words for a score: in plain English, no diagnosis (science 5, 7.7). */
export function describeScore(name: ScoreName, { parts, reason }: Score): ScoreText {
  const { title, subtitle, note, labels, insufficientData } = WORDINGS[name];
  return {
    title,
    subtitle,
    parts: parts.map(({ key }) => ({ key, label: labels[key] ?? key })),
    note,
    reason: reason === null ? null : insufficientData,
  };
}
