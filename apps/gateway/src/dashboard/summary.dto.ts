import { ApiProperty } from '@nestjs/swagger';

export class FinishedStrainDto {
  @ApiProperty({ format: 'date', example: '2024-01-14' })
  date!: string;

  @ApiProperty({ description: 'Day strain, 0-21.', example: 12.1 })
  strain_score!: number;
}

/** The last day with a recovery or a main sleep. */
export class TodayDto {
  @ApiProperty({ format: 'date', description: 'In the day’s own time zone.', example: '2024-01-15' })
  date!: string;

  @ApiProperty({ type: Number, nullable: true, description: 'Percent.', example: 67 })
  recovery_score!: number | null;

  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'Day strain, 0-21. Null while the day runs.',
    example: 10.5,
  })
  strain_score!: number | null;

  @ApiProperty({ type: Number, nullable: true, description: 'Hours asleep in the main sleep.', example: 7.5 })
  sleep_hours!: number | null;

  @ApiProperty({ type: Number, nullable: true, description: 'rMSSD of that night, ms.', example: 45 })
  hrv!: number | null;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Null when no export covers the day.',
    example: 1,
  })
  workouts_count!: number | null;

  @ApiProperty({ type: Number, nullable: true, description: 'bpm.', example: 52 })
  resting_hr!: number | null;

  @ApiProperty({
    type: FinishedStrainDto,
    nullable: true,
    description: 'The newest day whose strain is final.',
  })
  strain_as_of!: FinishedStrainDto | null;

  @ApiProperty({ description: 'The day was still running when it was exported.', example: false })
  partial!: boolean;

  @ApiProperty({
    description: 'Among the first four recoveries, while WHOOP learns the wearer.',
    example: false,
  })
  calibrating!: boolean;

  @ApiProperty({ description: 'More than a day old.', example: false })
  stale!: boolean;

  @ApiProperty({
    type: 'integer',
    description: 'Days between this day and the present local date.',
    example: 0,
  })
  age_days!: number;
}

export class ReasonDto {
  @ApiProperty({ description: 'The field that is null.', example: 'today.hrv' })
  field!: string;

  @ApiProperty({ enum: ['no_data', 'not_measured', 'day_not_over', 'not_computed'], example: 'not_measured' })
  code!: string;

  @ApiProperty({ example: 'The export holds no such value for this day.' })
  message!: string;
}

export class SummaryDto {
  @ApiProperty({ type: TodayDto, nullable: true })
  today!: TodayDto | null;

  @ApiProperty({ type: Object, nullable: true, description: 'Not computed by this version.' })
  recommendation!: null;

  @ApiProperty({ type: Object, nullable: true, description: 'Not computed by this version.' })
  tomorrow!: null;

  @ApiProperty({ type: Object, nullable: true, description: 'Not computed by this version.' })
  scores!: null;

  @ApiProperty({
    type: [Object],
    nullable: true,
    description: 'Null: not looked for. An empty list would say that there are none.',
  })
  risk_flags!: null;

  @ApiProperty({ type: [ReasonDto], description: 'Why each null is null.' })
  reasons!: ReasonDto[];
}
