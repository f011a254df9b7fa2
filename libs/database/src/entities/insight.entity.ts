import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import { InsightColumns } from './insight-columns';
import { Owner } from './owner';

/** Made by find-insights, which replaces all of an athlete's rows at once and leaves equal ones alone. */
@Entity('insights')
@Unique(['userId', 'key'])
@Index(['userId', 'rank'])
export class InsightEntity extends InsightColumns {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Owner()
  userId!: string;

  /** The data version at which the row last changed, */
  @Column({ type: 'integer' })
  dataVersion!: number;

  /** and the version of the search. */
  @Column({ type: 'integer' })
  insightsVersion!: number;
}
