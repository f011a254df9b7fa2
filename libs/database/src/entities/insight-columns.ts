import { Column } from 'typeorm';
import type { Announcement, Evidence, FamilyName, Insight, Learning, Verdict } from '@whoop/insights';
import { BYTE_ORDER, Document, DocumentOrNull, IntegerOrNull, Measure, TextOrNull } from './columns';

const Text = (): PropertyDecorator => Column({ type: 'text' });
const DateOrNull = (): PropertyDecorator => Column({ type: 'date', nullable: true });

/** One hypothesis about an athlete and what is known of it; `Insight` says what each field is. */
export abstract class InsightColumns implements Insight {
  @Column({ type: 'text', collation: BYTE_ORDER })
  key!: string;

  @Text()
  family!: FamilyName;

  @Text()
  exposure!: string;

  @Text()
  outcome!: string;

  @IntegerOrNull()
  lag!: number | null;

  @Text()
  verdict!: Verdict;

  @Column({ type: 'boolean' })
  published!: boolean;

  @TextOrNull()
  mentionedIn!: string | null;

  @Text()
  title!: string;

  @Text()
  description!: string;

  @TextOrNull()
  action!: string | null;

  @Measure()
  effect!: number | null;

  @Text()
  unit!: string;

  @Measure()
  intervalLow!: number | null;

  @Measure()
  intervalHigh!: number | null;

  @Column({ type: 'double precision' })
  sesoi!: number;

  @Document()
  counts!: Readonly<Record<string, number>>;

  @Measure()
  nEffective!: number | null;

  @Measure()
  p!: number | null;

  @Measure()
  q!: number | null;

  @Measure()
  confidence!: number | null;

  @Measure()
  rank!: number | null;

  @DateOrNull()
  periodStart!: string | null;

  @DateOrNull()
  periodEnd!: string | null;

  @Text()
  method!: string;

  @Document()
  facts!: Readonly<Record<string, number | string | null>>;

  @DocumentOrNull()
  learning!: Learning | null;

  @DocumentOrNull()
  evidence!: Evidence | null;

  @TextOrNull()
  change!: 'new' | 'changed' | null;

  @DateOrNull()
  changedOn!: string | null;

  @Measure()
  announcedEffect!: number | null;

  @DateOrNull()
  retiredOn!: string | null;

  @Document()
  timeline!: readonly Announcement[];
}
