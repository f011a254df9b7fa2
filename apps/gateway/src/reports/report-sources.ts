import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DaysStore, InsightsStore, PredictionsStore, RecordsStore } from '@whoop/database';
import { historyOf } from '@whoop/insights';
import type { ReportSources } from '@whoop/insights';
import { dayNumber } from '../http/calendar';

/** An athlete's history from a date on, and where its calendar begins. */
export interface LoadedSources {
  sources: ReportSources;
  /** The calendar day of a date; below 0 or beyond the end where there is no data. */
  dayOf: (date: string) => number;
}

/** Reads what reports are made from. */
@Injectable()
export class ReportSourcesReader {
  constructor(private readonly dataSource: DataSource) {}

  /** The first and last date of the data; null without days. */
  range(userId: string): Promise<{ first: string; last: string } | null> {
    return new DaysStore(this.dataSource).dayRange(userId);
  }

  /** Days [from, to]; null without one. */
  async load(userId: string, from: string, to: string): Promise<LoadedSources | null> {
    const days = await new DaysStore(this.dataSource).daysOf(userId, from, to);
    const [first] = days;
    if (first === undefined) return null;
    const records = new RecordsStore(this.dataSource);
    const said = await new PredictionsStore(this.dataSource).predictionsOf(userId, from, to);
    const history = historyOf({
      days,
      naps: await records.napsOf(userId),
      workouts: await records.workoutsOf(userId),
      journal: [],
    });
    const insights = await new InsightsStore(this.dataSource).insightsOf(userId);
    return {
      sources: { history, said: new Map(said.map((one) => [one.date, one])), insights },
      dayOf: (date) => dayNumber(date) - dayNumber(first.date),
    };
  }
}
