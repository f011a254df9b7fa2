import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { definitionOf, isStepName, stepsOf, type StepName, type WorkerApp } from '../pipeline/steps';
import { BootRefused } from './boot-refused';
import type { ProcessorClass } from './worker-deps';

const PROCESSOR_FILE = /^(?<step>.+)\.processor\.(?:js|ts)$/;

/**
 * The processor classes of an app, one file per step.
 * @param directory absolute; it need not exist when the app has no step
 * @throws BootRefused when a step has no file, a file has no step, or a file has no class
 */
export async function loadProcessors(
  app: WorkerApp,
  directory: string,
): Promise<ReadonlyMap<StepName, ProcessorClass>> {
  const files = await processorFiles(directory);
  for (const step of files.keys()) assertOwnStep(app, step);
  const classes = stepsOf(app).map(async (step): Promise<[StepName, ProcessorClass]> => {
    const file = files.get(step);
    if (file === undefined)
      throw new BootRefused(
        `Step "${step}" of ${app} has no processor. Add ${join(directory, `${step}.processor.ts`)}, or take the step out of libs/jobs/src/pipeline/steps.ts.`,
      );
    return [step, await loadClass(file)];
  });
  return new Map(await Promise.all(classes));
}

async function processorFiles(directory: string): Promise<Map<string, string>> {
  const names = await readdir(directory).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const found = names.flatMap((name): [string, string][] => {
    const step = PROCESSOR_FILE.exec(name)?.groups?.['step'];
    return step === undefined ? [] : [[step, join(directory, name)]];
  });
  return new Map(found);
}

function assertOwnStep(app: WorkerApp, step: string): void {
  if (!isStepName(step))
    throw new BootRefused(
      `${step}.processor is the processor of no step. Name it like a step of libs/jobs/src/pipeline/steps.ts, or add "${step}" there.`,
    );
  const { app: owner } = definitionOf(step);
  if (owner !== app)
    throw new BootRefused(`Step "${step}" belongs to ${owner}; move its processor there from ${app}.`);
}

async function loadClass(file: string): Promise<ProcessorClass> {
  const module = (await import(file)) as { default?: unknown };
  if (typeof module.default !== 'function')
    throw new BootRefused(`${file} must export its processor class as default.`);
  return module.default as ProcessorClass;
}
