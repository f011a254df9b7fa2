import { Column, PrimaryColumn } from 'typeorm';
import type { Day } from '@whoop/athlete';
import { Instant, InstantOrNull, IntegerOrNull, Measure, TextOrNull } from './columns';

/** The merged measures of a day, as `buildDays` makes them. */
export abstract class DayColumns implements Day {
  @PrimaryColumn({ type: 'date' })
  date!: string;

  @Instant()
  cycleStartUtcMs!: number;

  @InstantOrNull()
  cycleEndUtcMs!: number | null;

  @Column({ type: 'integer' })
  offsetMin!: number;

  @Column({ type: 'integer' })
  cyclesInDay!: number;

  @Column({ type: 'boolean' })
  partial!: boolean;

  @Column({ type: 'boolean' })
  calibrating!: boolean;

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
  load!: number | null;

  @Measure()
  energyKcal!: number | null;

  @Measure()
  maxHrBpm!: number | null;

  @Measure()
  avgHrBpm!: number | null;

  @TextOrNull()
  sleepSource!: 'sleeps' | 'cycle' | null;

  @InstantOrNull()
  sleepOnsetUtcMs!: number | null;

  @InstantOrNull()
  sleepWakeUtcMs!: number | null;

  @Measure()
  sleepMin!: number | null;

  @Measure()
  inBedMin!: number | null;

  @Measure()
  lightMin!: number | null;

  @Measure()
  deepMin!: number | null;

  @Measure()
  remMin!: number | null;

  @Measure()
  awakeMin!: number | null;

  @Measure()
  sleepNeedMin!: number | null;

  @Measure()
  whoopDebtMin!: number | null;

  @Measure()
  sleepPerformancePct!: number | null;

  @Measure()
  sleepEfficiencyPct!: number | null;

  @Measure()
  sleepConsistencyPct!: number | null;

  @Measure()
  respRate!: number | null;

  @Measure()
  napMin!: number | null;

  @IntegerOrNull()
  napsCount!: number | null;

  @IntegerOrNull()
  workoutsCount!: number | null;

  @Measure()
  workoutMin!: number | null;

  @IntegerOrNull()
  journalCount!: number | null;
}
