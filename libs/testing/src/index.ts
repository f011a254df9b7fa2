export { ApiClient } from './stack/api-client';
export type { ApiJob } from './stack/api-client';
export { AppProcess } from './stack/app-process';
export type { AppName } from './stack/app-process';
export { ROOT } from './stack/root';
export { Servers } from './stack/servers';
export { Stack } from './stack/stack';
