import { definitionOf, isStepName, PIPELINES, STEP_NAMES, stepsOf, WORKER_APPS } from './steps';

describe('the list of steps', () => {
  it('gives every step to exactly one app', () => {
    expect(WORKER_APPS.flatMap(stepsOf).sort()).toEqual([...STEP_NAMES].sort());
  });

  it('names steps so that they can be file names and metric labels', () => {
    for (const name of STEP_NAMES) expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it('gives every step a limit, a weight and a title', () => {
    for (const name of STEP_NAMES) {
      const { timeoutMs, weight, title } = definitionOf(name);
      expect(timeoutMs).toBeGreaterThanOrEqual(1_000);
      expect(timeoutMs).toBeLessThanOrEqual(300_000);
      expect(weight).toBeGreaterThan(0);
      expect(title).not.toBe('');
    }
  });

  it('uses every step in a pipeline', () => {
    expect([...new Set(Object.values(PIPELINES).flat())].sort()).toEqual([...STEP_NAMES].sort());
  });

  it('does not take a property of Object for a step', () => {
    expect(isStepName('ingest-upload')).toBe(true);
    expect(isStepName('toString')).toBe(false);
    expect(isStepName('')).toBe(false);
  });
});
