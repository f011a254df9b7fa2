import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import { BYTE_ORDER, CreatedAt, Document, MomentOrNull, TextOrNull } from './columns';
import { Owner } from './owner';

/** Where the file store keeps one model of a run, and how it is known to be that one. */
export interface ModelFile {
  name: string;
  fileKey: string;
  /** Of the file's bytes, hex. */
  sha256: string;
  /** Signs owner, version, name and hash with a key that is not in this database, hex. */
  hmac: string;
  byteSize: number;
}

/** One training run that was published. Runs are never edited, but for being set aside. */
@Entity('prediction_runs')
@Unique(['userId', 'modelVersion'])
@Index(['userId', 'createdAt', 'id'])
@Check(
  'prediction_runs_model_version_check',
  `model_version ~ '^[0-9]+[.][0-9]+[.][0-9]+_[0-9]{8}_[0-9]{6}$'`,
)
export class PredictionRunEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Owner()
  userId!: string;

  /** `{base}_{timestamp}`, as `1.0.0_20240115_143022`: what trained it, and when (UTC). */
  @Column({ type: 'text', collation: BYTE_ORDER })
  modelVersion!: string;

  /** The data version that it was trained on. */
  @Column({ type: 'integer' })
  dataVersion!: number;

  /** Of the training algorithm. */
  @Column({ type: 'integer' })
  trainingVersion!: number;

  @Column({ type: 'text' })
  engine!: string;

  /** Days with a recovery, and the first and last of all days that it saw. */
  @Column({ type: 'integer' })
  daysUsed!: number;

  @Column({ type: 'date' })
  startDate!: string;

  @Column({ type: 'date' })
  endDate!: string;

  @Document()
  files!: ModelFile[];

  /** By model: error, skill, coverage, and why it is shown or not. */
  @Document()
  metrics!: Readonly<Record<string, object>>;

  /** Set when one of its files was missing or not what was written; its forecasts are no longer used from then on. */
  @MomentOrNull()
  quarantinedAt!: Date | null;

  @TextOrNull()
  quarantineReason!: string | null;

  @CreatedAt()
  createdAt!: Date;
}
