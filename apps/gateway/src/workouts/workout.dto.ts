import { ApiProperty } from '@nestjs/swagger';

const measure = (description: string, example: number) =>
  ApiProperty({ type: Number, nullable: true, description, example });

export class WorkoutDto {
  @ApiProperty({ format: 'uuid', example: '018f6f1e-8a01-7b53-9c55-2f0f7a1f9b77' })
  id!: string;

  @ApiProperty({ description: 'As exported, in the language of the account.', example: 'Running' })
  activity!: string;

  @ApiProperty({
    format: 'date-time',
    description: 'With the workout’s own offset from UTC.',
    example: '2024-01-15T17:02:00.000+01:00',
  })
  start!: string;

  @ApiProperty({ format: 'date-time', example: '2024-01-15T17:49:00.000+01:00' })
  end!: string;

  @ApiProperty({
    description: 'False: the export named no time zone, so the offset was taken from a neighbour.',
    example: true,
  })
  offset_known!: boolean;

  @measure('Minutes.', 47)
  duration_min!: number | null;

  @measure('0-21.', 11.2)
  strain!: number | null;

  @measure('kcal.', 512)
  energy_kcal!: number | null;

  @measure('bpm.', 178)
  max_hr!: number | null;

  @measure('bpm.', 151)
  avg_hr!: number | null;

  @ApiProperty({
    type: 'array',
    items: { type: 'number', nullable: true },
    minItems: 5,
    maxItems: 5,
    description: 'Percent of the time in heart rate zones 1 to 5; what is left to 100 was below zone 1.',
    example: [20, 31, 35, 12, 2],
  })
  zones_pct!: (number | null)[];

  @ApiProperty({ type: Boolean, nullable: true, example: true })
  gps!: boolean | null;

  @measure('Metres.', 8_230)
  distance_m!: number | null;

  @measure('Metres.', 64)
  altitude_gain_m!: number | null;

  @measure('Metres; negative when it ended lower.', 3)
  altitude_change_m!: number | null;
}

export class WorkoutPageDto {
  @ApiProperty({ type: [WorkoutDto], description: 'The newest first.' })
  items!: WorkoutDto[];

  @ApiProperty({ type: 'integer', description: 'Of all pages of this selection.', example: 312 })
  total!: number;

  @ApiProperty({ type: String, nullable: true, description: 'Null on the last page.' })
  next_cursor!: string | null;
}
