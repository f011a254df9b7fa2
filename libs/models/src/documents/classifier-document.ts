import type { ClassificationForest, ForestEngine } from '@whoop/forest';
import { CLASS_COUNT } from '../classes/class-metrics';
import type { ClassifierName } from '../classes/classifiers';
import type { ClassifierHead, TrainedClassifier } from '../classes/train-classifier';
import { HEAD_FEATURES } from '../heads/heads';
import { BadModelDocument } from './bad-document';
import { Fields } from './fields';

const FORMAT = 1;
const CLASSIFIER_HEADS = ['morning', 'evening'] as const satisfies readonly ClassifierHead[];

/** A classifier as one head serves it. */
export interface ServedClassifier {
  forest: ClassificationForest | null;
  usualShares: readonly number[];
  /** How far the forest is believed against the usual shares, 0-1. */
  weight: number;
  /** Whether its past allows it to be used. */
  shown: boolean;
  brierSkill: number | null;
  /** Days judged. */
  n: number;
}

export type ServedClassifiers = Readonly<Record<ClassifierHead, ServedClassifier>>;

export const writeClassifier = (
  name: ClassifierName,
  heads: Readonly<Record<ClassifierHead, TrainedClassifier>>,
): object => ({
  format: FORMAT,
  kind: name,
  heads: Object.fromEntries(CLASSIFIER_HEADS.map((head) => [head, writeHead(heads[head], head)])),
});

const writeHead = (
  { rows, forest, usualShares, weight, gate, metrics }: TrainedClassifier,
  head: ClassifierHead,
): object => ({
  rows,
  features: HEAD_FEATURES[head],
  forest: forest?.asDocument() ?? null,
  usual_shares: usualShares,
  weight,
  shown: gate.shown,
  brier_skill: metrics.brierSkill,
  n: metrics.n,
});

/** @throws BadModelDocument, or what the engine throws for a forest that it cannot read */
export function readClassifier(
  document: unknown,
  name: ClassifierName,
  engine: ForestEngine,
): ServedClassifiers {
  const fields = Fields.of(document, name);
  fields.oneOf('kind', [name]);
  if (fields.number('format') !== FORMAT) throw new BadModelDocument(`${name} is of another format`);
  const heads = fields.within('heads');
  return Object.fromEntries(
    CLASSIFIER_HEADS.map((head) => [head, readHead(heads.within(head), head, engine)]),
  ) as ServedClassifiers;
}

function readHead(fields: Fields, head: ClassifierHead, engine: ForestEngine): ServedClassifier {
  fields.names('features', HEAD_FEATURES[head]);
  return {
    forest: readForest(fields, engine),
    usualShares: fields.numbers('usual_shares', CLASS_COUNT),
    weight: fields.number('weight', [0, 1]),
    shown: fields.flag('shown'),
    brierSkill: fields.numberOrNull('brier_skill'),
    n: fields.number('n', [0, 73_000]),
  };
}

function readForest(fields: Fields, engine: ForestEngine): ClassificationForest | null {
  if (!fields.has('forest')) return null;
  const forest = engine.readDocument(fields.raw('forest'));
  if (forest.kind !== 'classification' || forest.classCount !== CLASS_COUNT)
    throw new BadModelDocument('a forest is not one of three classes');
  return forest;
}
