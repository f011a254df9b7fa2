import { Entity } from 'typeorm';
import type { CycleRecord } from '@whoop/sources';
import { Instant, InstantOrNull, Measure } from './columns';
import { Owner } from './owner';
import { SleepColumns } from './record-columns';

@Entity('cycles')
export class CycleEntity extends SleepColumns implements CycleRecord {
  @Owner({ primary: true })
  userId!: string;

  @Instant({ primary: true })
  startUtcMs!: number;

  @InstantOrNull()
  endUtcMs!: number | null;

  @Measure()
  recoveryPct!: number | null;

  @Measure()
  rhrBpm!: number | null;

  @Measure()
  hrvMs!: number | null;

  @Measure()
  skinTempC!: number | null;

  @Measure()
  spo2Pct!: number | null;

  @Measure()
  strain!: number | null;

  @Measure()
  energyKcal!: number | null;

  @Measure()
  maxHrBpm!: number | null;

  @Measure()
  avgHrBpm!: number | null;

  @InstantOrNull()
  sleepOnsetUtcMs!: number | null;

  @InstantOrNull()
  sleepWakeUtcMs!: number | null;
}
