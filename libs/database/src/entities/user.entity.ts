import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import { BYTE_ORDER, CreatedAt } from './columns';

/** One athlete. */
@Entity('users')
@Check('users_id_check', `id ~ '^[A-Za-z0-9][A-Za-z0-9_@.-]{0,63}$'`)
export class UserEntity {
  /** Opaque; comes from outside (design 3). */
  @PrimaryColumn({ type: 'text', collation: BYTE_ORDER })
  id!: string;

  /** Rises with each import; 0 before the first. */
  @Column({ type: 'integer', default: 0 })
  dataVersion!: number;

  /** The data version that the newest analysis (features and assessments) was made from; 0 before the first. */
  @Column({ type: 'integer', default: 0 })
  analysedDataVersion!: number;

  /** The ANALYSIS_VERSION that it was made with. */
  @Column({ type: 'integer', default: 0 })
  analysisVersion!: number;

  /** The newest day with a recovery or a main sleep, `YYYY-MM-DD`, as the newest analysis saw it. */
  @Column({ type: 'date', nullable: true })
  newestDay!: string | null;

  /** How stale (0-2) that day was by then: level of the flag DATA_STALE. */
  @Column({ type: 'integer', default: 0 })
  staleLevel!: number;

  /** The data version that the newest models were trained on; 0 before the first. */
  @Column({ type: 'integer', default: 0 })
  trainedDataVersion!: number;

  /** Of the algorithm that trained them. */
  @Column({ type: 'integer', default: 0 })
  trainingVersion!: number;

  /** What the newest search for insights was made from: the data version (0 before the first), */
  @Column({ type: 'integer', default: 0 })
  insightsDataVersion!: number;

  /** the version of the search, */
  @Column({ type: 'integer', default: 0 })
  insightsVersion!: number;

  /** and whether it looked into sensitive questions. */
  @Column({ type: 'boolean', default: false })
  insightsSensitive!: boolean;

  /** The athlete's word on sensitive journal questions: false until said otherwise. */
  @Column({ type: 'boolean', default: false })
  sensitiveInsights!: boolean;

  @CreatedAt()
  createdAt!: Date;
}
