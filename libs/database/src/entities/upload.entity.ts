import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import type { Coverage, ImportReport } from '@whoop/sources';
import { BYTE_ORDER, CreatedAt, DocumentOrNull, IntegerOrNull, MomentOrNull } from './columns';
import { Owner } from './owner';

/** One export that an athlete handed in. The fields that end in `| null` are known once it is imported. */
@Entity('uploads')
@Unique(['userId', 'sha256'])
export class UploadEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Owner()
  userId!: string;

  /** Of the file's bytes, hex. */
  @Column({ type: 'text', collation: BYTE_ORDER })
  sha256!: string;

  @Column({ type: 'integer' })
  byteSize!: number;

  /** The name under which it was sent, made safe for display. */
  @Column({ type: 'varchar', length: 255 })
  displayName!: string;

  /** Where the file store keeps the bytes. */
  @Column({ type: 'text' })
  fileKey!: string;

  /** The last instant that any of its rows names; null also for an export without rows. */
  @MomentOrNull()
  exportLastInstant!: Date | null;

  @DocumentOrNull()
  covers!: Coverage | null;

  @DocumentOrNull()
  report!: ImportReport | null;

  /** `users.data_version` right after its import. */
  @IntegerOrNull()
  dataVersion!: number | null;

  @MomentOrNull()
  importedAt!: Date | null;

  @CreatedAt()
  createdAt!: Date;
}
