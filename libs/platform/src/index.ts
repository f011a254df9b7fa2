export { loadConfig, type Config } from './config';
export { describeConfig } from './config/describe-config';
export { renderEnvExample } from './config/env-example';
export { InvalidConfig } from './config/invalid-config';
