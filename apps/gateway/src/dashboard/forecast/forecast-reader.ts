import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Forecast } from '@whoop/athlete';
import { DashboardStore, DaysStore } from '@whoop/database';
import type { NewestDay } from '@whoop/database';
import { loadForestEngine } from '@whoop/forest';
import { ModelRegistry } from '@whoop/model-registry';
import type { RegisteredModels } from '@whoop/model-registry';
import { readAthleteModels } from '@whoop/models';
import type { AthleteModels } from '@whoop/models';
import type { Config, FileStore, Logger } from '@whoop/platform';
import { addDays } from '../../http/calendar';
import { CONFIG, FILE_STORE, LOGGER } from '../../resources';
import type { ForecastAnswerDto } from './forecast.dto';
import { givenPlan, usualPlan } from './plan';
import type { PlanWish } from './plan';
import { whatIf } from './what-if';

/** Days before the newest one that are read: enough for the means of 30 days and for what fades with a half-life of 4. */
const DAYS_BEFORE = 119;

/** Answers what-ifs with the athlete's present models, which are read when they are first asked for. */
@Injectable()
export class ForecastReader {
  private readonly registry: Promise<ModelRegistry<AthleteModels>>;

  constructor(
    private readonly dataSource: DataSource,
    @Inject(FILE_STORE) fileStore: FileStore,
    @Inject(LOGGER) logger: Logger,
    @Inject(CONFIG) { secretKey, mlEngine }: Config,
  ) {
    this.registry = loadForestEngine(mlEngine).then(
      (engine) =>
        new ModelRegistry({
          fileStore,
          logger,
          secretKey,
          read: (documents) => readAthleteModels(documents, engine),
        }),
    );
  }

  /** The models that are used for an athlete; null where there are none. */
  async present(userId: string): Promise<RegisteredModels<AthleteModels> | null> {
    return (await this.registry).latest(this.dataSource, userId);
  }

  async answer(userId: string, wish: PlanWish): Promise<ForecastAnswerDto> {
    const newest = await new DashboardStore(this.dataSource).newestDay(userId);
    if (newest === null)
      return nothing('There is no day with a recovery or a sleep yet. Upload a WHOOP export.');
    const { date } = newest.day;
    const days = await new DaysStore(this.dataSource).daysOf(userId, addDays(date, -DAYS_BEFORE), date);
    const present = await this.present(userId);
    const forecast = whatIf({
      days,
      models: present?.models ?? null,
      said: saidOf(newest),
      given: givenPlan(wish),
      usual: usualPlan(days),
    });
    if (forecast === null) return nothing('Needs 4 days with a recovery.');
    const isModel = forecast.method === 'model';
    return {
      forecast,
      reason: isModel ? null : whyNoModel(present),
      model_version: isModel ? (present?.run.modelVersion ?? null) : null,
    };
  }
}

const saidOf = ({ said }: NewestDay): Forecast | null =>
  said?.eveningForecast ?? said?.morningForecast ?? null;

const nothing = (reason: string): ForecastAnswerDto => ({ forecast: null, reason, model_version: null });

const whyNoModel = (present: RegisteredModels<AthleteModels> | null): string =>
  present === null
    ? 'No models are trained yet.'
    : 'On past days no model was better than what is simpler; /models has the figures.';
