import type { EntityManager } from 'typeorm';
import type { DayAssessment, Forecast, RiskFlag } from '@whoop/athlete';
import { selectList } from '../bulk/select-list';
import { tableOf } from '../bulk/table';
import type { TableColumn } from '../bulk/table';
import { managerOf } from '../db';
import type { Db } from '../db';
import { DailyMetricEntity } from '../entities/daily-metric.entity';
import { DailyPredictionEntity } from '../entities/daily-prediction.entity';
import { PredictionColumns } from '../entities/prediction-columns';
import type { StoredDay } from './days.store';
import { assessmentOf, forecastOf } from './prediction-row';
import type { ForecastRow } from './prediction-row';

/** The columns of a day that the first screen shows. */
const SHOWN = [
  'date',
  'offsetMin',
  'partial',
  'calibrating',
  'recoveryPct',
  'strain',
  'load',
  'sleepMin',
  'napMin',
  'sleepNeedMin',
  'whoopDebtMin',
  'sleepEfficiencyPct',
  'hrvMs',
  'rhrBpm',
  'respRate',
  'skinTempC',
  'spo2Pct',
  'workoutsCount',
  'recoveryBaseline7d',
  'recoveryBaseline30d',
  'recoveryZscore',
  'strainBaseline7d',
  'strainBaseline30d',
  'strainZscore',
  'sleepHoursBaseline7d',
  'sleepHoursBaseline30d',
  'sleepZscore',
  'hrvBaseline7d',
  'hrvBaseline30d',
  'hrvZscore',
  'rhrBaseline7d',
  'rhrBaseline30d',
  'rhrZscore',
  'respRateBaseline30d',
  'skinTempBaseline30d',
  'hrvRolling7d',
  'hrvBandLowMs',
  'hrvBandHighMs',
  'hrvDelta',
  'acuteLoad',
  'chronicLoad',
  'acuteChronicRatio',
  'acuteChronicRatioStrain',
  'fitness',
  'fatigue',
  'form',
  'formPct',
  'monotony',
  'sleepDebtMin',
  'sleepDebt7d',
  'sleepRegularity',
  'socialJetlagMin',
  'consistency',
  'rhrDelta',
  'recoveryMean7d',
  'sleepRatioMean7d',
  'efficiencyMean7d',
  'restorativeMean7d',
  'midsleepMin',
  'midsleepDeviationMin',
  'consistencyTiming',
  'consistencyDuration',
  'consistencyTraining',
  'featureVersion',
] as const satisfies readonly (keyof StoredDay)[];

/** A day as the first screen shows it. */
export type ShownDay = Pick<StoredDay, (typeof SHOWN)[number]>;

/** The newest day that the athlete wore the band on. */
export interface NewestDay {
  day: ShownDay;
  /** What is said about it; null while it was not assessed. */
  said: DayAssessment | null;
  /** The newest day up to this one whose strain is final; null when there is none. */
  lastStrain: { date: string; strain: number } | null;
}

/** What was foretold on a day, and the recovery that the day itself had. */
export interface ForetoldDay {
  date: string;
  recoveryPct: number | null;
  calibrating: boolean;
  morning: Forecast | null;
  evening: Forecast | null;
}

/** What trends show of what was said about a day; the forecast is the one that knew most, of the next day's recovery. */
export interface TrendSaid {
  forecastPct: number | null;
  lowPct: number | null;
  highPct: number | null;
  burnoutRisk: number | null;
  sleepHealth: number | null;
  riskFlags: RiskFlag[];
}

/** The asked columns of a day, and what was said about it where that was asked for and is known. */
export type TrendRow<Column extends keyof StoredDay = keyof StoredDay> = Pick<StoredDay, Column> & {
  said: TrendSaid | null;
};

const FORETOLD = /^(morning|evening)[A-Z]/;

/** The reads behind the dashboard. Each is one query. */
export class DashboardStore {
  private readonly manager: EntityManager;

  constructor(db: Db) {
    this.manager = managerOf(db);
  }

  /** The newest day with a recovery or a main sleep; null when there is none. */
  async newestDay(userId: string): Promise<NewestDay | null> {
    const [row] = await this.manager.query<
      (ShownDay & { said: PredictionColumns | null } & Pick<NewestDay, 'lastStrain'>)[]
    >(
      `SELECT ${selectList(this.dayColumns(SHOWN))}, ${documentOf(this.saidColumns())} AS said, (
         SELECT jsonb_build_object('date', earlier.date, 'strain', earlier.strain) FROM daily_metrics earlier
         WHERE earlier.user_id = $1 AND earlier.date <= day.date AND earlier.strain IS NOT NULL
         ORDER BY earlier.date DESC LIMIT 1) AS "lastStrain"
       FROM ${DAYS_AND_SAID}
       WHERE day.user_id = $1 AND (day.recovery_pct IS NOT NULL OR day.sleep_min IS NOT NULL)
       ORDER BY day.date DESC LIMIT 1`,
      [userId],
    );
    if (row === undefined) return null;
    const { lastStrain, said, ...day } = row;
    return { day, said: said && assessmentOf(said), lastStrain };
  }

  /** The asked columns of the days from `first` to `last` (`YYYY-MM-DD`, both included), oldest first. */
  async trendRows<Column extends keyof StoredDay>(
    userId: string,
    { first, last }: { first: string; last: string },
    asked: { columns: readonly Column[]; said: boolean },
  ): Promise<TrendRow<Column | 'date'>[]> {
    const columns = selectList(this.dayColumns(['date', ...asked.columns]));
    return this.manager.query(
      `SELECT ${columns}, ${asked.said ? TREND_SAID : 'NULL'} AS said
       FROM ${asked.said ? DAYS_AND_SAID : 'daily_metrics day'}
       WHERE day.user_id = $1 AND day.date >= $2 AND day.date <= $3 ORDER BY day.date`,
      [userId, first, last],
    );
  }

  /** Every day with what was foretold on it, oldest first. */
  async foretoldDays(userId: string): Promise<ForetoldDay[]> {
    const foretold = this.saidColumns().filter(({ property }) => FORETOLD.test(property));
    const rows = await this.manager.query<
      (Pick<ForetoldDay, 'date' | 'recoveryPct' | 'calibrating'> & ForecastRow)[]
    >(
      `SELECT ${selectList(this.dayColumns(['date', 'recoveryPct', 'calibrating']))}, ${selectList(foretold)}
       FROM ${DAYS_AND_SAID} WHERE day.user_id = $1 ORDER BY day.date`,
      [userId],
    );
    return rows.map(({ date, recoveryPct, calibrating, ...said }) => ({
      date,
      recoveryPct,
      calibrating,
      morning: forecastOf(said, 'morning'),
      evening: forecastOf(said, 'evening'),
    }));
  }

  /** In the order of the entity, each once, qualified: both tables have a `date`. */
  private dayColumns(properties: readonly string[]): TableColumn[] {
    return qualified(
      'day',
      tableOf(this.manager, DailyMetricEntity).columns.filter(({ property }) =>
        properties.includes(property),
      ),
    );
  }

  private saidColumns(): TableColumn[] {
    const { columns } = tableOf(this.manager, DailyPredictionEntity);
    return qualified(
      'said',
      columns.filter(({ declaredBy }) => declaredBy === PredictionColumns),
    );
  }
}

const DAYS_AND_SAID =
  'daily_metrics day LEFT JOIN daily_predictions said ON said.user_id = $1 AND said.date = day.date';

const TREND_SAID = `CASE WHEN said.date IS NOT NULL THEN json_build_object(
  'forecastPct', coalesce(said.evening_forecast, said.morning_forecast),
  'lowPct', coalesce(said.evening_low, said.morning_low),
  'highPct', coalesce(said.evening_high, said.morning_high),
  'burnoutRisk', said.burnout_risk, 'sleepHealth', said.sleep_health, 'riskFlags', said.risk_flags) END`;

const qualified = (table: string, columns: readonly TableColumn[]): TableColumn[] =>
  columns.map((column) => ({ ...column, name: `${table}.${column.name}` }));

/** The columns as one document, null where the row is missing. Documents have no dates: these travel as text. */
const documentOf = (columns: readonly TableColumn[]): string =>
  `CASE WHEN said.date IS NOT NULL THEN json_build_object(${columns
    .map(({ property, name }) => `'${property}', ${name}`)
    .join(', ')}) END`;
