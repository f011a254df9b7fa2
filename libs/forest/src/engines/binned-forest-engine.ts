import { readForest } from '../document/read-forest';
import { writeForest } from '../document/write-forest';
import { fitForest } from '../fit-forest';
import type { Forest } from '../forest';
import { predict } from '../predict';
import type { ForestEngine } from './forest-engine';
import { asClassification, asRegression, asTrained } from './trained';
import type { Operations } from './trained';

const OPERATIONS: Operations<Forest> = { predict, write: writeForest };

/** This library's own forest behind the common interface. */
export const binnedForestEngine: ForestEngine = {
  name: 'forest',
  fitRegression: (data, options) => asRegression(fitForest(data, options), OPERATIONS),
  fitClassification: (data, options) => asClassification(fitForest(data, options), OPERATIONS),
  readDocument: (document) => asTrained(readForest(document), OPERATIONS),
};
