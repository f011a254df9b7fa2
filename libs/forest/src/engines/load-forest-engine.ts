import { binnedForestEngine } from './binned-forest-engine';
import type { EngineName, ForestEngine } from './forest-engine';
import { loadMlRandomForest } from './ml-random-forest';

/** The engine of that name. The package behind the second one is loaded when it is asked for, never before. */
export async function loadForestEngine(name: EngineName): Promise<ForestEngine> {
  return name === 'forest' ? binnedForestEngine : loadMlRandomForest();
}
