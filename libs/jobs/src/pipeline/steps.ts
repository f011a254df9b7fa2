/** The worker apps. Each has one queue, named like the app. */
export const WORKER_APPS = [
  'ingestion-worker',
  'feature-worker',
  'training-worker',
  'insight-worker',
] as const;
export type WorkerApp = (typeof WORKER_APPS)[number];

export interface StepDefinition {
  /** The app whose `steps/<step-name>.processor` runs it. */
  app: WorkerApp;
  /** Shown to the athlete while it runs. */
  title: string;
  /** Wall-clock limit of one attempt, enforced even when the processor ignores its signal. */
  timeoutMs: number;
  /** False: it may fail or be skipped, and the job still completes, with a warning. */
  required: boolean;
  /** Share of the job's progress, relative to the other steps of its pipeline: about its usual milliseconds. */
  weight: number;
}

/** The one list of steps. A step's name is its processor's file name, its log field and its metric label. */
export const STEPS = {
  'ingest-upload': {
    app: 'ingestion-worker',
    title: 'Reading the export',
    timeoutMs: 60_000,
    required: true,
    weight: 500,
  },
  'compute-features': {
    app: 'feature-worker',
    title: 'Computing baselines',
    timeoutMs: 120_000,
    required: true,
    weight: 200,
  },
  'assess-days': {
    app: 'insight-worker',
    title: 'Preparing the dashboard',
    timeoutMs: 120_000,
    required: true,
    weight: 250,
  },
  'train-models': {
    app: 'training-worker',
    title: 'Training your models',
    timeoutMs: 300_000,
    required: false,
    weight: 4_000,
  },
  'find-insights': {
    app: 'insight-worker',
    title: 'Looking for patterns',
    timeoutMs: 120_000,
    required: false,
    weight: 800,
  },
  'export-data': {
    app: 'ingestion-worker',
    title: 'Packing your data',
    timeoutMs: 300_000,
    required: true,
    weight: 1_000,
  },
} as const satisfies Record<string, StepDefinition>;
export type StepName = keyof typeof STEPS;

type Pipeline = readonly [StepName, ...StepName[]];

/**
 * What each kind of job runs, in this order. The dashboard is ready before models are trained, and is said again with
 * them.
 */
export const PIPELINES = {
  upload: [
    'ingest-upload',
    'compute-features',
    'assess-days',
    'train-models',
    'assess-days',
    'find-insights',
  ],
  train: ['train-models', 'assess-days'],
  nightly: ['compute-features', 'assess-days', 'find-insights'],
  insights: ['find-insights'],
  export: ['export-data'],
} as const satisfies Record<string, Pipeline>;
export type JobKind = keyof typeof PIPELINES;

export const STEP_NAMES = Object.keys(STEPS) as StepName[];

/** Whether this build knows the step; rows written by a newer build may name others. */
export const isStepName = (name: string): name is StepName => Object.hasOwn(STEPS, name);

/** The step's definition, widened from its literal. */
export const definitionOf = (name: StepName): StepDefinition => STEPS[name];

export const stepsOf = (app: WorkerApp): StepName[] =>
  STEP_NAMES.filter((name) => definitionOf(name).app === app);
