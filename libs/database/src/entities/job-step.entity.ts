import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { DocumentOrNull, MomentOrNull } from './columns';
import { JobEntity } from './job.entity';
import { Owner } from './owner';

/** One step of a job, and at once the outbox row that says when it is due. */
@Entity('job_steps')
@Check(
  'job_steps_state_check',
  `state IN ('waiting', 'ready', 'running', 'done', 'skipped', 'failed', 'cancelled')`,
)
@Unique(['jobId', 'position'])
@Index(['userId'])
@Index(['readyAt'], { where: `state IN ('ready', 'running')` })
export class JobStepEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  @ForeignKey(() => JobEntity, { onDelete: 'CASCADE' })
  jobId!: string;

  @Owner()
  userId!: string;

  /** From 0. */
  @Column({ type: 'integer' })
  position!: number;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  state!: string;

  /** 0 to 1. */
  @Column({ type: 'double precision', default: 0 })
  progress!: number;

  @Column({ type: 'integer', default: 0 })
  attempts!: number;

  /** How often a worker died while running it. */
  @Column({ type: 'integer', default: 0 })
  crashes!: number;

  /** Who may write for it; null while nobody runs it. */
  @Column({ type: 'uuid', nullable: true })
  token!: string | null;

  @MomentOrNull()
  heartbeatAt!: Date | null;

  @MomentOrNull()
  sentAt!: Date | null;

  @Column({ type: 'integer', default: 0 })
  sends!: number;

  @MomentOrNull()
  readyAt!: Date | null;

  @MomentOrNull()
  startedAt!: Date | null;

  @MomentOrNull()
  finishedAt!: Date | null;

  @DocumentOrNull()
  error!: object | null;

  @DocumentOrNull()
  result!: object | null;
}
