import { Column, Entity, PrimaryColumn } from 'typeorm';
import { CreatedAt } from './columns';

/** One tick of a schedule that made its jobs. */
@Entity('schedule_runs')
export class ScheduleRunEntity {
  @PrimaryColumn({ type: 'text' })
  name!: string;

  /** `YYYY-MM-DD` */
  @PrimaryColumn({ type: 'date' })
  businessDate!: string;

  @CreatedAt()
  createdAt!: Date;

  @Column({ type: 'integer' })
  jobsCreated!: number;
}
