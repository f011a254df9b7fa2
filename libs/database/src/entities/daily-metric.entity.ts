import { Column, Entity } from 'typeorm';
import { IntegerOrNull } from './columns';
import { FeatureColumns } from './feature-columns';
import { Owner } from './owner';

/** One local day of an athlete: measures and engineered columns. */
@Entity('daily_metrics')
export class DailyMetricEntity extends FeatureColumns {
  @Owner({ primary: true })
  userId!: string;

  /** The FEATURE_VERSION that the engineered columns were computed with; null while they are due. */
  @IntegerOrNull()
  featureVersion!: number | null;

  /** The `users.data_version` that last changed the day's measures. */
  @Column({ type: 'integer' })
  dataVersion!: number;
}
