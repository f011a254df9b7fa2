export type { Day } from './day';
