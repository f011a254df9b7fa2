import type { Calendar } from '@whoop/athlete';
import { BURNOUT_HORIZON_DAYS, burnoutLabels } from '../labels/burnout-labels';
import type { Labels } from '../labels/label';
import { sleepLabels } from '../labels/tomorrow-labels';

export const CLASSIFIERS = ['burnout_classifier', 'sleep_classifier'] as const;
export type ClassifierName = (typeof CLASSIFIERS)[number];

/** What a classifier says of the days ahead: its label, when that is known, and how often its classes come to people. */
export interface ClassifierDefinition {
  labelsOf: (calendar: Calendar) => Labels;
  horizonDays: number;
  /** From the good class to the bad. */
  classNames: readonly [string, string, string];
  /** Of 28 histories (ml C6). */
  priorShares: readonly [number, number, number];
}

export const CLASSIFIER_DEFINITIONS: Readonly<Record<ClassifierName, ClassifierDefinition>> = {
  burnout_classifier: {
    labelsOf: burnoutLabels,
    horizonDays: BURNOUT_HORIZON_DAYS,
    classNames: ['low', 'medium', 'high'],
    priorShares: [0.69, 0.18, 0.13],
  },
  sleep_classifier: {
    labelsOf: sleepLabels,
    horizonDays: 1,
    classNames: ['good', 'moderate', 'poor'],
    priorShares: [0.31, 0.4, 0.29],
  },
};
