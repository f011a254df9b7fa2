import { definitionOf, isStepName } from './steps';
import type { StepState } from './job-state';

/** A step that this build does not know weighs as much as a quick one. */
const UNKNOWN_WEIGHT = 100;

interface StepProgress {
  name: string;
  state: StepState;
  /** 0 to 1. */
  progress: number;
}

/** Weighted share of a job that is over, 0 to 1; a step that ended in any way counts whole. 0 for a job without steps. */
export function jobProgress(steps: readonly StepProgress[]): number {
  const total = steps.reduce((sum, step) => sum + weightOf(step.name), 0);
  if (total === 0) return 0;
  return steps.reduce((sum, step) => sum + weightOf(step.name) * shareOf(step), 0) / total;
}

const weightOf = (name: string): number => (isStepName(name) ? definitionOf(name).weight : UNKNOWN_WEIGHT);

function shareOf({ state, progress }: StepProgress): number {
  if (state === 'running') return progress;
  return state === 'waiting' || state === 'ready' ? 0 : 1;
}
