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

  @CreatedAt()
  createdAt!: Date;
}
