import fc from 'fast-check';
import { createTestDatabase, type TestDatabase } from '@whoop/testing';
import { Bench } from '../testing/bench';
import { isFinished } from '../pipeline/job-state';
import { STEP_NAMES } from '../pipeline/steps';
import { cancelJob } from '../rows/cancel-job';
import { claimStep, type Claim } from '../rows/claim-step';
import { beat } from '../rows/heartbeat';
import { recoverSteps } from '../rows/recover-steps';
import { retryJob } from '../rows/retry-job';
import { commitStep, failStep, releaseStep } from './end-step';

jest.setTimeout(120_000);

const ACTIONS = [
  'claim',
  'claim',
  'commit',
  'commit late',
  'fail for now',
  'fail for good',
  'fail optionally',
  'release',
  'beat',
  'lose',
  'cancel',
  'retry',
] as const;
type Action = (typeof ACTIONS)[number];

const NEED_NO_CLAIM = new Set<Action>(['claim', 'lose', 'cancel', 'retry']);

const failure = { kind: 'transient', code: 'internal', message: 'No.' } as const;

describe('jobs under any order of events', () => {
  let database: TestDatabase;
  let bench: Bench;

  beforeAll(async () => {
    database = await createTestDatabase();
    bench = new Bench(database, 'postgres', null);
  });
  afterAll(() => database.drop());

  it('keep their invariants', async () => {
    const sequences = fc.array(fc.constantFrom(...ACTIONS), { minLength: 1, maxLength: 25 });
    await fc.assert(
      fc.asyncProperty(sequences, async (actions) => {
        const job = new JobUnderTest(bench, await bench.accept());
        for (const action of actions) await job.apply(action);
      }),
      { numRuns: 150 },
    );
  });
});

/** Remembers every claim that it ever held, so that late ones can be used. */
class JobUnderTest {
  private readonly claims: Claim[] = [];
  private version = -1;
  private readonly commits = new Map<string, number>();

  constructor(
    private readonly bench: Bench,
    private readonly id: string,
  ) {}

  async apply(action: Action): Promise<void> {
    const before = await this.bench.job(this.id);
    await this.perform(action).catch((error: Error) => {
      if (error.name !== 'JobConflict') throw error;
    });
    const after = await this.bench.job(this.id);
    const open = after.steps.filter(({ state }) => state === 'ready' || state === 'running');
    const waiting = after.steps.filter(({ state }) => state === 'waiting');
    expect(open.length).toBe(isFinished(after.status) ? 0 : 1);
    if (isFinished(after.status)) expect(waiting).toEqual([]);
    expect(isFinished(after.status)).toBe(after.finishedAt !== null);
    expect(after.error !== null).toBe(after.status === 'failed');
    if (after.status === 'completed') expect(after.progress).toBe(1);
    if (isFinished(before.status) && action !== 'retry') expect(after).toEqual(before);
    if (JSON.stringify(after) !== JSON.stringify(before)) expect(after.version).toBeGreaterThan(this.version);
    this.version = after.version;
  }

  private async perform(action: Action): Promise<unknown> {
    const db = this.bench.database.dataSource;
    const moves: Record<Action, (last: Claim) => Promise<unknown>> = {
      claim: () => this.claim(),
      commit: (last) => this.commit(last),
      'commit late': () => this.commit(this.claims[0]!),
      'fail for now': (last) => failStep(db, last, { failure, delayMs: 0, required: true }),
      'fail for good': (last) => failStep(db, last, { failure, delayMs: null, required: true }),
      'fail optionally': (last) => failStep(db, last, { failure, delayMs: null, required: false }),
      release: (last) => releaseStep(db, last),
      beat: (last) => beat(db, last, 0.5),
      lose: () => this.lose(),
      cancel: () => cancelJob(db, this.bench.userId, this.id),
      retry: () => retryJob(db, this.bench.userId, this.id),
    };
    const last = this.claims.at(-1);
    if (last === undefined && !NEED_NO_CLAIM.has(action)) return null;
    return moves[action](last!);
  }

  private async lose(): Promise<void> {
    await this.bench.query(
      `UPDATE job_steps SET heartbeat_at = now() - interval '1 hour' WHERE job_id = $1`,
      [this.id],
    );
    await recoverSteps(this.bench.database.dataSource, 60_000);
  }

  private async claim(): Promise<void> {
    const steps = await this.bench.query<{ id: string }>(
      `SELECT id FROM job_steps WHERE job_id = $1 AND state = 'ready'`,
      [this.id],
    );
    for (const { id } of steps) {
      const claim = await claimStep(this.bench.database.dataSource, id, STEP_NAMES);
      if (claim !== null) this.claims.push(claim);
    }
  }

  /** One claim commits at most once. */
  private async commit(claim: Claim): Promise<void> {
    const outcome = {
      commit: () => {
        const count = (this.commits.get(claim.token) ?? 0) + 1;
        this.commits.set(claim.token, count);
        expect(count).toBe(1);
        return Promise.resolve({ result: { step: claim.name } });
      },
    };
    await commitStep(this.bench.database.dataSource, claim, { outcome, required: true });
  }
}
