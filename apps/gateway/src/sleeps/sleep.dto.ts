import { ApiProperty } from '@nestjs/swagger';
import { MeasureOrNull } from '../openapi/measure.decorator';

/** A night or a nap. */
export class SleepDto {
  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'The day that it counts to; null where the export has no day for it.',
    example: '2024-01-15',
  })
  date!: string | null;

  @ApiProperty({ description: 'False: a night.', example: false })
  nap!: boolean;

  @ApiProperty({
    format: 'date-time',
    description: 'When sleep began, with its own offset from UTC.',
    example: '2024-01-14T23:12:00.000+01:00',
  })
  start!: string;

  @ApiProperty({
    format: 'date-time',
    description: 'When it ended, with the offset of its beginning.',
    example: '2024-01-15T06:58:00.000+01:00',
  })
  end!: string;

  @ApiProperty({
    description: 'False: the export named no time zone, so the offset was taken from a neighbour.',
    example: true,
  })
  offset_known!: boolean;

  @MeasureOrNull('Minutes.', 466)
  in_bed_min!: number | null;

  @MeasureOrNull('Minutes.', 428)
  asleep_min!: number | null;

  @MeasureOrNull('Minutes.', 230)
  light_min!: number | null;

  @MeasureOrNull('Minutes.', 91)
  deep_min!: number | null;

  @MeasureOrNull('Minutes.', 107)
  rem_min!: number | null;

  @MeasureOrNull('Minutes awake in bed.', 38)
  awake_min!: number | null;

  @MeasureOrNull('Minutes that WHOOP asked for.', 492)
  need_min!: number | null;

  @MeasureOrNull('Percent of the time in bed.', 92)
  efficiency_pct!: number | null;

  @MeasureOrNull('Percent of the need.', 87)
  performance_pct!: number | null;

  @MeasureOrNull('Breaths per minute.', 14.3)
  resp_rate!: number | null;
}

export class SleepPageDto {
  @ApiProperty({ type: [SleepDto], description: 'The newest first.' })
  items!: SleepDto[];

  @ApiProperty({ type: 'integer', description: 'Of all pages of this selection.', example: 742 })
  total!: number;

  @ApiProperty({ type: String, nullable: true, description: 'Null on the last page.' })
  next_cursor!: string | null;
}
