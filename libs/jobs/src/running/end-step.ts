import type { DataSource, EntityManager } from 'typeorm';
import { UsersStore } from '@whoop/database';
import type { Failure } from '../pipeline/failure';
import { closeCancelled, closeDone, closeFailed } from '../rows/close-step';
import type { Claim } from '../rows/claim-step';
import { holdClaim } from '../rows/held-claim';
import { releaseAfterFailure, releaseUntried } from '../rows/release-step';
import type { StepOutcome } from './step-processor';

/** How an attempt at a step ended. `lost`: nothing was written, somebody else decides. */
export type Ending = 'done' | 'skipped' | 'retry' | 'failed' | 'cancelled' | 'released' | 'lost';

/** The fenced commit: the step's writes, its end and the next step's start, or nothing at all. */
export const commitStep = (
  dataSource: DataSource,
  claim: Claim,
  { outcome, required }: { outcome: StepOutcome; required: boolean },
): Promise<Ending> =>
  dataSource.transaction(async (tx) => {
    await new UsersStore(tx).lock(claim.userId);
    return ifHeld(tx, claim, async () => {
      if ('skipped' in outcome) return skip(tx, claim, outcome, required);
      const { result = null, warnings = [] } = await outcome.commit(tx);
      await closeDone(tx, claim, { state: 'done', result, warnings });
      return 'done';
    });
  });

/** A required step without work is in order; an optional one that was left out is worth a word to the athlete, unless nothing has changed. */
async function skip(
  tx: EntityManager,
  claim: Claim,
  { skipped, unchanged, result }: Extract<StepOutcome, { skipped: string }>,
  required: boolean,
): Promise<Ending> {
  const warnings = required || unchanged === true ? [] : [{ code: 'step_skipped', message: skipped }];
  await closeDone(tx, claim, { state: 'skipped', result: result ?? null, warnings });
  return 'skipped';
}

/** @param delayMs until the next attempt; null when the failure is final */
export const failStep = (
  dataSource: DataSource,
  claim: Claim,
  { failure, delayMs, required }: { failure: Failure; delayMs: number | null; required: boolean },
): Promise<Ending> =>
  dataSource.transaction((tx) =>
    ifHeld(tx, claim, async () => {
      if (delayMs === null) await closeFailed(tx, claim, { failure, required });
      else await releaseAfterFailure(tx, claim, { failure, delayMs });
      return delayMs === null ? 'failed' : 'retry';
    }),
  );

/** Gives the step back; when its job was cancelled meanwhile, ends both. */
export const releaseStep = (dataSource: DataSource, claim: Claim): Promise<Ending> =>
  dataSource.transaction((tx) =>
    ifHeld(tx, claim, async () => {
      await releaseUntried(tx, claim);
      return 'released';
    }),
  );

async function ifHeld(tx: EntityManager, claim: Claim, write: () => Promise<Ending>): Promise<Ending> {
  const held = await holdClaim(tx, claim);
  if (held === 'lost') return 'lost';
  if (held === 'mine') return write();
  await closeCancelled(tx, claim.jobId);
  return 'cancelled';
}
