import fc from 'fast-check';
import { jobProgress } from './job-progress';
import type { StepState } from './job-state';
import { PIPELINES } from './steps';

const step = (name: string, state: StepState, progress = 0) => ({ name, state, progress });

describe('jobProgress', () => {
  it('is 0 before anything runs', () => {
    expect(jobProgress([step('ingest-upload', 'ready'), step('compute-features', 'waiting')])).toBe(0);
  });

  it('weighs steps by what they usually take', () => {
    expect(
      jobProgress([step('ingest-upload', 'done', 1), step('compute-features', 'running', 0.5)]),
    ).toBeCloseTo((500 + 100) / 700);
  });

  it('counts a step that ended in any way as over', () => {
    for (const state of ['done', 'skipped', 'failed', 'cancelled'] as const)
      expect(jobProgress([step('compute-features', state)])).toBe(1);
  });

  it('ignores the progress of an attempt that is over', () => {
    expect(jobProgress([step('ingest-upload', 'ready', 0.7)])).toBe(0);
  });

  it('counts steps that this build does not know', () => {
    expect(jobProgress([step('from-the-future', 'done'), step('also-new', 'waiting')])).toBe(0.5);
  });

  it('is 0 without steps', () => expect(jobProgress([])).toBe(0));

  it('never falls while a pipeline advances', () => {
    const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(PIPELINES)), shares, (names, reports) => {
        const seen = names.flatMap((_, at) =>
          [...reports].sort((a, b) => a - b).map((report) => jobProgress(during(names, at, report))),
        );
        for (const [i, value] of seen.entries()) {
          expect(value).toBeGreaterThanOrEqual(seen[i - 1] ?? 0);
          expect(value).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

const during = (names: readonly string[], at: number, report: number) =>
  names.map((name, i) =>
    step(name, i < at ? 'done' : i === at ? 'running' : 'waiting', i === at ? report : 0),
  );
