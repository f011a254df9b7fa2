import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { RunsStore, UsersStore } from '@whoop/database';
import { acceptJob, Dispatcher } from '@whoop/jobs';
import type { Config } from '@whoop/platform';
import { Problem } from '../problem/problem';
import { CONFIG } from '../resources';

/** Asks for a training of an athlete's models. One at a time: who asks again gets the one that is on its way. */
@Injectable()
export class AcceptTraining {
  constructor(
    private readonly dataSource: DataSource,
    private readonly dispatcher: Dispatcher,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * @returns the job's id
   * @throws Problem `insufficient_data` below MIN_DAYS_FOR_TRAINING days with a recovery
   */
  async accept(userId: string): Promise<string> {
    const need = this.config.minDaysForTraining;
    const jobId = await this.dataSource.transaction(async (tx) => {
      const have = await new RunsStore(tx).trainableDays(userId);
      if (have < need) throw tooFewDays(have, need);
      await new UsersStore(tx).lock(userId);
      const [open] = await tx.query<{ id: string }[]>(
        `SELECT id FROM jobs WHERE user_id = $1 AND kind = 'train' AND status IN ('queued', 'running')
         ORDER BY created_at DESC LIMIT 1`,
        [userId],
      );
      return open?.id ?? acceptJob(tx, { userId, kind: 'train' });
    });
    this.dispatcher.kick();
    return jobId;
  }
}

const tooFewDays = (have: number, need: number): Problem =>
  new Problem(
    'insufficient_data',
    `Training needs ${need} days with a recovery; there ${have === 1 ? 'is' : 'are'} ${have}. Upload a longer export.`,
    { amounts: { have, need } },
  );
