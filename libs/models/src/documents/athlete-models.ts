import type { ForestEngine } from '@whoop/forest';
import type { TrainedModels } from '../train-models';
import { readClassifier, writeClassifier } from './classifier-document';
import type { ServedClassifiers } from './classifier-document';
import { readRecovery, writeRecovery } from './recovery-document';
import type { RecoveryHeads } from './recovery-document';

export const MODEL_NAMES = ['recovery_predictor', 'burnout_classifier', 'sleep_classifier'] as const;
export type ModelName = (typeof MODEL_NAMES)[number];

/** All models of an athlete, ready to be asked. */
export interface AthleteModels {
  recovery: RecoveryHeads;
  burnout: ServedClassifiers;
  sleep: ServedClassifiers;
}

/** The documents of trained models, plain JSON data, by model. */
export const writeAthleteModels = ({ heads, classifiers }: TrainedModels): Record<ModelName, object> => ({
  recovery_predictor: writeRecovery(heads),
  burnout_classifier: writeClassifier('burnout_classifier', classifiers.burnout_classifier),
  sleep_classifier: writeClassifier('sleep_classifier', classifiers.sleep_classifier),
});

/** The models of documents that may be anything. @throws BadModelDocument, or what the engine throws for its forests */
export const readAthleteModels = (
  documents: Readonly<Record<string, unknown>>,
  engine: ForestEngine,
): AthleteModels => ({
  recovery: readRecovery(documents.recovery_predictor, engine),
  burnout: readClassifier(documents.burnout_classifier, 'burnout_classifier', engine),
  sleep: readClassifier(documents.sleep_classifier, 'sleep_classifier', engine),
});
