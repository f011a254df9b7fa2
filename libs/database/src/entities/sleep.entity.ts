import { Entity, PrimaryColumn } from 'typeorm';
import type { SleepRecord } from '@whoop/sources';
import { Instant, InstantOrNull } from './columns';
import { Owner } from './owner';
import { SleepColumns } from './record-columns';

@Entity('sleeps')
export class SleepEntity extends SleepColumns implements SleepRecord {
  @Owner({ primary: true })
  userId!: string;

  @Instant({ primary: true })
  onsetUtcMs!: number;

  @PrimaryColumn({ type: 'boolean' })
  nap!: boolean;

  @Instant()
  wakeUtcMs!: number;

  @InstantOrNull()
  cycleStartUtcMs!: number | null;
}
