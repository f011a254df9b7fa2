import { calendarOf } from '@whoop/athlete';
import type { FeaturedDay } from '@whoop/athlete';
import type { ForestEngine } from '@whoop/forest';
import { CLASSIFIERS } from './classes/classifiers';
import type { ClassifierName } from './classes/classifiers';
import { trainClassifier } from './classes/train-classifier';
import type { ClassifierHead, TrainedClassifier } from './classes/train-classifier';
import type { RecoveryHeads } from './documents/recovery-document';
import { dayColumns } from './heads/day-columns';
import { HEADS } from './heads/heads';
import type { Head } from './heads/heads';
import { trainHead } from './recovery/train-recovery';
import type { TrainedHead } from './recovery/train-recovery';

/** Rises with every change of what training gives for the same days; older models are trained anew. */
export const TRAINING_VERSION = 1;

const CLASSIFIER_HEADS: readonly ClassifierHead[] = ['morning', 'evening'];

export interface TrainedModels {
  /** Days with a recovery that counts. */
  historyDays: number;
  heads: Record<Head, TrainedHead>;
  classifiers: Record<ClassifierName, Record<ClassifierHead, TrainedClassifier>>;
}

export interface TrainingOptions {
  engine: ForestEngine;
  /** Any 32-bit integer from 0 on: same days, same seed, same models. */
  seed?: number;
  /** The models that answer until now, and the last date (`YYYY-MM-DD`) that they were trained on. */
  champions?: { recovery: RecoveryHeads; trainedThrough: string } | null;
  /** Called with 0 to 1, and with the model that is being trained. */
  onProgress?: (fraction: number, model: string) => void;
}

/**
 * Trains and judges every model of an athlete: four heads of the recovery forecast and two classifiers, each asked in the
 * morning and in the evening. Takes days ascending by date, each once. Source: ml.md C-E, design 7.
 */
export function trainModels(
  days: readonly FeaturedDay[],
  { engine, seed = 1, onProgress, champions = null }: TrainingOptions,
): TrainedModels {
  const { firstDate, calendar } = calendarOf(days);
  const columns = dayColumns(calendar, firstDate);
  const historyDays = days.filter(
    ({ recoveryPct, calibrating }) => recoveryPct !== null && !calibrating,
  ).length;
  const trainedThrough = champions === null ? 0 : indexOfDate(firstDate, champions.trainedThrough);
  const trainings = HEADS.length + CLASSIFIERS.length * CLASSIFIER_HEADS.length;
  let done = 0;
  const meansOf = (model: string) => ({
    engine,
    seed,
    onFit: (fits: number, of: number) => onProgress?.((done + fits / of) / trainings, model),
  });
  const after = <Trained>(trained: Trained): Trained => {
    done += 1;
    return trained;
  };
  const heads = HEADS.map((head) => {
    const means = meansOf('recovery_predictor');
    const champion = champions && { head: champions.recovery[head], trainedThrough };
    return [head, after(trainHead(calendar, columns, { head, historyDays, means, champion }))] as const;
  });
  const classifiers = CLASSIFIERS.map((name) => {
    const byHead = CLASSIFIER_HEADS.map((head) => {
      const means = meansOf(name);
      return [head, after(trainClassifier(calendar, columns, { name, head, historyDays, means }))] as const;
    });
    return [name, Object.fromEntries(byHead) as Record<ClassifierHead, TrainedClassifier>] as const;
  });
  return {
    historyDays,
    heads: Object.fromEntries(heads) as Record<Head, TrainedHead>,
    classifiers: Object.fromEntries(classifiers) as TrainedModels['classifiers'],
  };
}

const MS_PER_DAY = 86_400_000;

/** Calendar index of a date in a calendar that begins on `firstDate`; negative before it. */
const indexOfDate = (firstDate: string, date: string): number =>
  (Date.parse(date) - Date.parse(firstDate)) / MS_PER_DAY;
