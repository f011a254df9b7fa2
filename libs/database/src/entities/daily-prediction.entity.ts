import { Column, Entity } from 'typeorm';
import { Owner } from './owner';
import { PredictionColumns } from './prediction-columns';

/** What the dashboard says about one day of an athlete, as it could be said on that day. */
@Entity('daily_predictions')
export class DailyPredictionEntity extends PredictionColumns {
  @Owner({ primary: true })
  userId!: string;

  /** The ASSESSMENT_VERSION that made the row. */
  @Column({ type: 'integer' })
  assessmentVersion!: number;

  /** The `users.data_version` with which the row became what it is. */
  @Column({ type: 'integer' })
  dataVersion!: number;
}
