import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { JournalRecord } from '@whoop/sources';
import { BYTE_ORDER, Instant, TextOrNull } from './columns';
import { Owner } from './owner';
import { RecordColumns } from './record-columns';

@Entity('journal_answers')
export class JournalAnswerEntity extends RecordColumns implements JournalRecord {
  @Owner({ primary: true })
  userId!: string;

  @Instant({ primary: true })
  cycleStartUtcMs!: number;

  @PrimaryColumn({ type: 'text', collation: BYTE_ORDER })
  question!: string;

  @Column({ type: 'boolean', nullable: true })
  answeredYes!: boolean | null;

  @TextOrNull()
  notes!: string | null;
}
