import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { InsightsStore } from '@whoop/database';
import { INSIGHT_THRESHOLDS } from '@whoop/insights';
import { Dispatcher } from '@whoop/jobs';
import { openOrNewJob } from '../jobs/open-or-new-job';
import { Problem } from '../problem/problem';

const { minHistoryDays } = INSIGHT_THRESHOLDS;

/** Asks for a new search for insights. One at a time: who asks again gets the one that is on its way. */
@Injectable()
export class AcceptSearch {
  constructor(
    private readonly dataSource: DataSource,
    private readonly dispatcher: Dispatcher,
  ) {}

  /**
   * @returns the job's id
   * @throws Problem `insufficient_data` below 14 days of data
   */
  async accept(userId: string): Promise<string> {
    const jobId = await this.dataSource.transaction(async (tx) => {
      const have = await new InsightsStore(tx).daysOfData(userId);
      if (have < minHistoryDays) throw tooFewDays(have);
      return openOrNewJob(tx, userId, 'insights');
    });
    this.dispatcher.kick();
    return jobId;
  }
}

const tooFewDays = (have: number): Problem =>
  new Problem('insufficient_data', `${whyNone(have)} Upload a longer export.`, {
    amounts: { have, need: minHistoryDays },
  });

/** Why there are no insights below 14 days. */
export const whyNone = (have: number): string =>
  `Insights need ${minHistoryDays} days of data; there ${have === 1 ? 'is' : 'are'} ${have}.`;
