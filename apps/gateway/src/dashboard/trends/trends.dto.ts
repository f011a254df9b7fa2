import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { FLAG_CODES } from '@whoop/athlete';
import { METRICS } from './metrics';

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

export class RangePointDto {
  @ApiProperty({ format: 'date', example: '2024-01-15' })
  date!: string;

  @ApiProperty({ type: Number, nullable: true, example: 44 })
  low!: number | null;

  @ApiProperty({ type: Number, nullable: true, example: 73 })
  high!: number | null;
}

export class BandDto {
  @ApiProperty({ example: 'One deviation around the mean of the 30 days before' })
  label!: string;

  @ApiProperty({ type: [RangePointDto] })
  points!: RangePointDto[];
}

export class FlagSpanDto {
  @ApiProperty({ enum: FLAG_CODES, example: 'SLEEP_DEBT' })
  code!: string;

  @ApiProperty({ example: 'Sleep debt' })
  title!: string;

  @ApiProperty({ enum: ['info', 'low', 'medium', 'high'], description: 'The highest that it reached.' })
  severity!: string;

  @ApiProperty({ format: 'date', description: 'May lie before the range.', example: '2024-01-09' })
  start_date!: string;

  @ApiProperty({ format: 'date', example: '2024-01-13' })
  end_date!: string;
}

export class SeriesDto {
  @ApiProperty({ enum: METRICS.map(({ key }) => key), example: 'recovery' })
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
    description: 'Mean of 7 days, each day included in its own (HRV: geometric), where the metric has one.',
  })
  avg_7d?: PointDto[];

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

  @ApiPropertyOptional({
    type: BandDto,
    description: 'What was usual on each day, where the metric has one.',
  })
  band?: BandDto;
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

  @ApiPropertyOptional({
    type: [FlagSpanDto],
    description: 'When flags were on, if `flags` is asked for or no metric is named.',
  })
  flags?: FlagSpanDto[];
}
