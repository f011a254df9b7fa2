import type { ForestEngine } from '@whoop/forest';
import { HEAD_FEATURES, HEADS } from '../heads/heads';
import type { Head } from '../heads/heads';
import { CANDIDATES } from '../recovery/walk-forward';
import type { Candidate } from '../recovery/walk-forward';
import type { RecoveryModel } from '../recovery/recovery-model';
import type { TrainedHead } from '../recovery/train-recovery';
import { BadModelDocument } from './bad-document';
import { Fields } from './fields';
import { readRidge } from './ridge-document';

/** Rises when documents change in shape; older ones have a reader here. */
const FORMAT = 1;
/** Recoveries are whole percents, and forecasts are not surer than a tenth: more digits would double the file. */
const TENTHS = 10;

/** One head as it is served: its model, which candidate answers, and the past that ranges and chances come from. */
export interface RecoveryHead {
  head: Head;
  model: RecoveryModel | null;
  winner: Candidate;
  /** Of the winner on the days of the walk-forward. */
  said: readonly number[];
  actual: readonly number[];
  maePct: number | null;
  naiveMaePct: number | null;
  coverage: number | null;
}

export type RecoveryHeads = Readonly<Record<Head, RecoveryHead>>;

export const writeRecovery = (heads: Readonly<Record<Head, TrainedHead>>): object => ({
  format: FORMAT,
  kind: 'recovery_predictor',
  heads: Object.fromEntries(HEADS.map((head) => [head, writeHead(heads[head])])),
});

function writeHead({ head, rows, report, walk, model, winner }: TrainedHead): object {
  const { candidates, bestNaive } = report;
  return {
    rows,
    winner,
    features: HEAD_FEATURES[head],
    ridge: model?.ridge ?? null,
    forest: model?.forest?.asDocument() ?? null,
    said: Array.from(walk.candidates[winner], (pct) => Math.round(pct * TENTHS) / TENTHS),
    actual: Array.from(walk.actual),
    mae: candidates[winner].mae,
    naive_mae: bestNaive?.mae ?? null,
    coverage: candidates[winner].coverage,
  };
}

/** @throws BadModelDocument, or what the engine throws for a forest that it cannot read */
export function readRecovery(document: unknown, engine: ForestEngine): RecoveryHeads {
  const fields = Fields.of(document, 'recovery_predictor');
  fields.oneOf('kind', ['recovery_predictor']);
  if (fields.number('format') !== FORMAT)
    throw new BadModelDocument('recovery_predictor is of another format');
  const heads = fields.within('heads');
  return Object.fromEntries(
    HEADS.map((head) => [head, readHead(heads.within(head), head, engine)]),
  ) as RecoveryHeads;
}

function readHead(fields: Fields, head: Head, engine: ForestEngine): RecoveryHead {
  const features = fields.names('features', HEAD_FEATURES[head]);
  const actual = fields.numbers('actual');
  return {
    head,
    winner: fields.oneOf('winner', CANDIDATES),
    model: fields.has('ridge')
      ? { ridge: readRidge(fields.raw('ridge'), features), forest: readForest(fields, engine) }
      : null,
    actual,
    said: fields.numbers('said', actual.length),
    maePct: fields.numberOrNull('mae'),
    naiveMaePct: fields.numberOrNull('naive_mae'),
    coverage: fields.numberOrNull('coverage'),
  };
}

function readForest(fields: Fields, engine: ForestEngine): RecoveryModel['forest'] {
  if (!fields.has('forest')) return null;
  const forest = engine.readDocument(fields.raw('forest'));
  if (forest.kind !== 'regression') throw new BadModelDocument('a forest is not one of regression');
  return forest;
}
