export { BadForestDocument, BadTrainingData, WrongFeatures } from './errors';
export { featureTable } from './feature-table';
export type { FeatureTable } from './feature-table';
export type { ClassificationData, RegressionData, TrainingData } from './training-data';
export type { ForestOptions } from './options';
export type { Forest } from './forest';
export type { Training } from './training';
export { fitForest, growTrees, mergeForests, prepareTraining } from './fit-forest';
export type { ForestPart } from './fit-forest';
export { likeliestClasses, predict } from './predict';
export type { ForestDocument } from './document/forest-document';
export { readForest } from './document/read-forest';
export { writeForest } from './document/write-forest';
export { ENGINES } from './engines/forest-engine';
export type {
  ClassificationForest,
  EngineName,
  ForestEngine,
  RegressionForest,
} from './engines/forest-engine';
export { loadForestEngine } from './engines/load-forest-engine';
export { binnedForestEngine } from './engines/binned-forest-engine';
