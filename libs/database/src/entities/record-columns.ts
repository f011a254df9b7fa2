import { Column } from 'typeorm';
import type { Provenance } from '@whoop/athlete';
import type { SleepMeasures } from '@whoop/sources';
import { DocumentOrNull, Measure } from './columns';

/** What every record of an export carries, beside its owner. */
export abstract class RecordColumns implements Provenance {
  @Column({ type: 'integer' })
  offsetMin!: number;

  @Column({ type: 'boolean' })
  offsetKnown!: boolean;

  /** No foreign key: it would cost one look-up per row and import; a user's uploads only go with the user. */
  @Column({ type: 'uuid' })
  uploadId!: string;

  @DocumentOrNull()
  older!: Record<string, string> | null;
}

/** The sleep measures that cycles and sleeps share. */
export abstract class SleepColumns extends RecordColumns implements SleepMeasures {
  @Measure()
  performancePct!: number | null;

  @Measure()
  respRate!: number | null;

  @Measure()
  asleepMin!: number | null;

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
  needMin!: number | null;

  @Measure()
  debtMin!: number | null;

  @Measure()
  efficiencyPct!: number | null;

  @Measure()
  consistencyPct!: number | null;
}
