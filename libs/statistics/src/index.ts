export { mean } from './mean';
export { sampleDeviation } from './sample-deviation';
