import { Column, Entity, PrimaryColumn } from 'typeorm';
import { BYTE_ORDER, CreatedAt, DocumentOrNull, IntegerOrNull } from './columns';
import { Owner } from './owner';

/** What was answered to a request that carried an Idempotency-Key; `response` is null while the first one is in flight. */
@Entity('idempotency_keys')
export class IdempotencyKeyEntity {
  @Owner({ primary: true })
  userId!: string;

  @PrimaryColumn({ type: 'text', collation: BYTE_ORDER })
  key!: string;

  @Column({ type: 'text' })
  requestHash!: string;

  @IntegerOrNull()
  status!: number | null;

  @DocumentOrNull()
  response!: object | null;

  @CreatedAt()
  createdAt!: Date;
}
