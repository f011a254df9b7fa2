export { BASE_VERSION, modelVersion } from './model-version';
export { ModelRegistry } from './model-registry';
export type { RegisteredModels, RegistryOptions } from './model-registry';
export { BadModel } from './read-models';
