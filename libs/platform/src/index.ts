export { loadConfig, type Config } from './config';
export { describeConfig } from './config/describe-config';
export { renderEnvExample } from './config/env-example';
export { InvalidConfig } from './config/invalid-config';
export { createLogger, type LogFields, type Logger } from './logging/create-logger';
export { nestLogger } from './logging/nest-logger';
export { requestContext, type RequestContext } from './logging/request-context';
export { csvOf } from './files/csv';
export { exportFileKey, modelFileKey, rawFileKey, userFolders } from './files/file-key';
export {
  FileMissing,
  FileTooLarge,
  StorageFull,
  type FileStore,
  type ReceivedFile,
  type StoredFile,
} from './files/file-store';
export { FolderStore } from './files/folder-store';
export { ComputeFailed, type ComputeFailureCode } from './compute/compute-failed';
export {
  ComputePool,
  type ComputePoolOptions,
  type ComputeStats,
  type RunOptions,
} from './compute/compute-pool';
export {
  startInternalServer,
  type InternalServer,
  type InternalServerOptions,
  type Readiness,
} from './lifecycle/internal-server';
export { runApp, type AppContext, type RunningApp } from './lifecycle/run-app';
