// The part of this library for child processes of a ComputePool, with its own alias: the rest would cost each child
// 0.25 s at its start and 38 MB (class-validator, winston, prom-client).
export { serveCompute, type ComputeMethods, type ReportProgress } from './compute/serve-compute';
