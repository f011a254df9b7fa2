import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { METRIC_KEYS } from './metrics';

export class PointDto {
  @ApiProperty({ format: 'date', example: '2024-01-15' })
  date!: string;

  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'Null is a gap: not measured, never 0.',
    example: 67,
  })
  value!: number | null;
}

export class SeriesDto {
  @ApiProperty({ enum: METRIC_KEYS, example: 'recovery' })
  key!: string;

  @ApiProperty({ example: '%' })
  unit!: string;

  @ApiProperty({ example: 'Recovery' })
  label!: string;

  @ApiProperty({
    type: [PointDto],
    description: 'One per calendar day; empty when no day of the range has data.',
  })
  points!: PointDto[];

  @ApiPropertyOptional({
    type: [PointDto],
    description: 'Mean of the 7 days before each day, where the metric has one.',
  })
  baseline_7d?: PointDto[];

  @ApiPropertyOptional({
    type: [PointDto],
    description: 'Mean of the 30 days before each day, where the metric has one.',
  })
  baseline_30d?: PointDto[];
}

export class TrendsDto {
  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'Null when there is no data to choose a range by.',
  })
  start_date!: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  end_date!: string | null;

  @ApiProperty({ type: [SeriesDto] })
  metrics!: SeriesDto[];
}
