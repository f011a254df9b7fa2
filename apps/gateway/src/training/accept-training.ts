import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { RunsStore } from '@whoop/database';
import { Dispatcher } from '@whoop/jobs';
import type { Config } from '@whoop/platform';
import { openOrNewJob } from '../jobs/open-or-new-job';
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
      return openOrNewJob(tx, userId, 'train');
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
