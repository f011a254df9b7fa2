export { ApiClient } from './stack/api-client';
export type { ApiJob } from './stack/api-client';
export { AppProcess } from './stack/app-process';
export type { AppName } from './stack/app-process';
export { ROOT } from './stack/root';
export { Servers } from './stack/servers';
export { Stack } from './stack/stack';
export {
  aCycle,
  aDay,
  aJournalAnswer,
  anUpload,
  aSleep,
  aUser,
  aWorkout,
  HOUR_MS,
  SAMPLE_START_MS,
} from './databases/sample-rows';
export { aForecast, anAssessment } from './databases/sample-assessment';
export { someFeatures } from './databases/sample-features';
export { exportsADayApart } from './databases/day-longer';
export { storeExport } from './databases/stored-history';
export { createTestDatabase } from './databases/test-database';
export type { TestDatabase } from './databases/test-database';
export { generateExport } from './synthetic/generate-export';
export type { SyntheticExport } from './synthetic/generate-export';
export { LANGUAGES, OptionError, QUIRKS, VARIANTS } from './synthetic/options';
export type { Quirk, SyntheticOptions } from './synthetic/options';
export type { FileTruth, PlantedEffect, Truth } from './synthetic/truth';
export { BAD_INPUTS } from './archives/bad-inputs';
export type { Accepted, BadInput } from './archives/bad-input';
export { WHOOP_COUNTS, WHOOP_FILES } from './archives/whoop-texts';
export { zipOf } from './archives/zip-writer';
export type { Frame, Member } from './archives/zip-writer';
