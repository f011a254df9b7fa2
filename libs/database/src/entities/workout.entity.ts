import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import type { WorkoutRecord } from '@whoop/sources';
import { BYTE_ORDER, Instant, InstantOrNull, Measure } from './columns';
import { Owner } from './owner';
import { RecordColumns } from './record-columns';

/** The unique key also serves the newest-first page: it begins with the user and the start. */
@Entity('workouts')
@Unique(['userId', 'startUtcMs', 'endUtcMs', 'activity', 'occurrence'])
export class WorkoutEntity extends RecordColumns implements WorkoutRecord {
  @Owner()
  userId!: string;

  /** Made once, when the workout is first stored. */
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Instant()
  startUtcMs!: number;

  @Instant()
  endUtcMs!: number;

  @Column({ type: 'text', collation: BYTE_ORDER })
  activity!: string;

  @Column({ type: 'integer' })
  occurrence!: number;

  @InstantOrNull()
  cycleStartUtcMs!: number | null;

  @Measure()
  durationMin!: number | null;

  @Measure()
  strain!: number | null;

  @Measure()
  energyKcal!: number | null;

  @Measure()
  maxHrBpm!: number | null;

  @Measure()
  avgHrBpm!: number | null;

  @Measure()
  zone1Pct!: number | null;

  @Measure()
  zone2Pct!: number | null;

  @Measure()
  zone3Pct!: number | null;

  @Measure()
  zone4Pct!: number | null;

  @Measure()
  zone5Pct!: number | null;

  @Column({ type: 'boolean', nullable: true })
  gps!: boolean | null;

  @Measure()
  distanceM!: number | null;

  @Measure()
  altitudeGainM!: number | null;

  @Measure()
  altitudeChangeM!: number | null;
}
