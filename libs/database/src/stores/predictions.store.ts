import type { EntityManager } from 'typeorm';
import type { DayAssessment, Forecast, ForecastMode, ModelledDay } from '@whoop/athlete';
import { replaceRows } from '../bulk/replace-rows';
import { selectList } from '../bulk/select-list';
import { tableOf } from '../bulk/table';
import { managerOf } from '../db';
import type { Db } from '../db';
import { DailyPredictionEntity } from '../entities/daily-prediction.entity';
import { PredictionColumns } from '../entities/prediction-columns';
import { assessmentOf, forecastOf, predictionRow, sharesOf } from './prediction-row';

/** What was said about a day, and the versions that it was made from. */
export type StoredPrediction = DayAssessment &
  Pick<DailyPredictionEntity, 'assessmentVersion' | 'dataVersion'>;

const MODELLED = /^(date|morning.*|evening.*|burnoutModel.*|sleepModel.*)$/;

/** What was said about each day of an athlete. */
export class PredictionsStore {
  private readonly manager: EntityManager;

  constructor(db: Db) {
    this.manager = managerOf(db);
  }

  /**
   * Makes what is said about the user's days equal to `said`. A day of which the same is said as before is not touched and
   * keeps its versions; what was said about a day that is not among them is deleted.
   */
  async replace(
    userId: string,
    said: readonly DayAssessment[],
    { assessmentVersion, dataVersion }: { assessmentVersion: number; dataVersion: number },
  ): Promise<{ written: number; deleted: number }> {
    const table = tableOf(this.manager, DailyPredictionEntity);
    const { sql, parameters } = replaceRows(table, {
      userId,
      rows: said.map(predictionRow),
      given: table.columns.filter(({ declaredBy }) => declaredBy === PredictionColumns),
      stamps: { assessment_version: assessmentVersion, data_version: dataVersion },
    });
    const [counts] = await this.manager.query<[{ written: number; deleted: number }]>(sql, parameters);
    return counts;
  }

  /** What models said of past days, by date: it stands, whichever models come later. */
  async modelledDays(userId: string): Promise<Map<string, ModelledDay>> {
    const { columns } = tableOf(this.manager, DailyPredictionEntity);
    const rows = await this.manager.query<DailyPredictionEntity[]>(
      `SELECT ${selectList(columns.filter(({ property }) => MODELLED.test(property)))} FROM daily_predictions
       WHERE user_id = $1 AND (morning_method = 'model' OR evening_method = 'model'
         OR burnout_model_weight IS NOT NULL OR sleep_model_weight IS NOT NULL)`,
      [userId],
    );
    const byModel = (row: DailyPredictionEntity, mode: ForecastMode): Forecast | null => {
      const forecast = forecastOf(row, mode);
      return forecast?.method === 'model' ? forecast : null;
    };
    return new Map(
      rows.map((row) => [
        row.date,
        {
          morningForecast: byModel(row, 'morning'),
          eveningForecast: byModel(row, 'evening'),
          shares: sharesOf(row),
        },
      ]),
    );
  }

  /** By date, oldest first; `from` and `to` (`YYYY-MM-DD`) are inclusive. */
  async predictionsOf(userId: string, from?: string, to?: string): Promise<StoredPrediction[]> {
    const { columns } = tableOf(this.manager, DailyPredictionEntity);
    const rows = await this.manager.query<DailyPredictionEntity[]>(
      `SELECT ${selectList(columns)} FROM daily_predictions
       WHERE user_id = $1 AND date >= coalesce($2::date, '-infinity') AND date <= coalesce($3::date, 'infinity')
       ORDER BY date`,
      [userId, from ?? null, to ?? null],
    );
    return rows.map((row) => ({
      ...assessmentOf(row),
      assessmentVersion: row.assessmentVersion,
      dataVersion: row.dataVersion,
    }));
  }
}
