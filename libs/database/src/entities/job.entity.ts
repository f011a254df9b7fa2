import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CreatedAt, DocumentOrNull, MomentOrNull } from './columns';
import { Owner } from './owner';
import { UploadEntity } from './upload.entity';

/** One piece of accepted work. libs/jobs reads and writes it by SQL. */
@Entity('jobs')
@Check(
  'jobs_status_check',
  `status IN ('queued', 'running', 'completed', 'completed_with_warnings', 'failed', 'cancelled')`,
)
@Index(['userId', 'createdAt', 'id'])
@Index(['uploadId'])
@Index(['kind', 'userId', 'businessDate'], { unique: true, where: 'business_date IS NOT NULL' })
export class JobEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Owner()
  userId!: string;

  @Column({ type: 'text' })
  kind!: string;

  @Column({ type: 'uuid', nullable: true })
  @ForeignKey(() => UploadEntity, { onDelete: 'CASCADE' })
  uploadId!: string | null;

  @Column({ type: 'text' })
  status!: string;

  @DocumentOrNull()
  error!: object | null;

  @DocumentOrNull()
  result!: object | null;

  @Column({ type: 'jsonb', default: [] })
  warnings!: object[];

  /** `YYYY-MM-DD` of the schedule that made it; null for work that somebody asked for. */
  @Column({ type: 'date', nullable: true })
  businessDate!: string | null;

  /** Rises with every visible change of the job or of one of its steps. */
  @Column({ type: 'integer', default: 0 })
  version!: number;

  @MomentOrNull()
  cancelRequestedAt!: Date | null;

  @CreatedAt()
  createdAt!: Date;

  @MomentOrNull()
  startedAt!: Date | null;

  @MomentOrNull()
  finishedAt!: Date | null;
}
