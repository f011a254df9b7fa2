import { ApiProperty } from '@nestjs/swagger';
import { DateOf, Measured, MeasureOrNull } from '../../openapi/measure.decorator';

export class PlannedDto {
  @ApiProperty({ enum: ['strain', 'sleep_min', 'bedtime'] })
  input!: string;

  @ApiProperty({
    oneOf: [{ type: 'number' }, { type: 'string' }],
    nullable: true,
    description: 'What the forecast was made with; bedtime as HH:MM.',
    example: 480,
  })
  value!: number | string | null;

  @ApiProperty({
    oneOf: [{ type: 'number' }, { type: 'string' }],
    nullable: true,
    description: 'The median of the last 28 days.',
    example: 455,
  })
  usual!: number | string | null;

  @ApiProperty({
    enum: ['given', 'usual', 'known'],
    description: 'known: today’s strain, once the day is over.',
  })
  source!: string;

  @MeasureOrNull('Points that this makes against doing as usual; null where no forecast can tell.', -3.2)
  effect!: number | null;
}

export class ChancesDto {
  @Measured('Recovery of 67 or more, 0-1.', 0.41)
  green!: number;

  @Measured('34 to 66, 0-1.', 0.47)
  yellow!: number;

  @Measured('33 or less, 0-1.', 0.12)
  red!: number;
}

export class WhatIfDto {
  @DateOf('The day that is foretold.', '2024-01-16')
  date!: string;

  @Measured('Recovery, percent.', 61.4)
  recovery_forecast!: number;

  @Measured('Lower end of the range that holds 8 in 10 days, percent.', 38)
  lo!: number;

  @Measured('Upper end, percent.', 85)
  hi!: number;

  @ApiProperty({ enum: ['model', 'rule', 'usual_range'] })
  method!: string;

  @ApiProperty({ enum: ['morning', 'evening'] })
  mode!: string;

  @MeasureOrNull('Share of past forecasts of this kind within 10 points.', 0.41)
  hit_rate!: number | null;

  @MeasureOrNull('Mean absolute error of those, points.', 14.1)
  mae!: number | null;

  @MeasureOrNull('Of the best naive forecast on the same days, points.', 15.9)
  naive_mae!: number | null;

  @MeasureOrNull('1 - error / error of the best naive forecast.', 0.11)
  skill!: number | null;

  @ApiProperty({ type: 'integer', description: 'Past forecasts judged.', example: 612 })
  n!: number;

  @ApiProperty({ type: ChancesDto, nullable: true })
  chances!: ChancesDto | null;

  @ApiProperty({ type: [PlannedDto] })
  plan!: PlannedDto[];

  @ApiProperty({
    example:
      'With this plan, 8 in 10 days end between 38 and 85 %. Past plans are what was then done, so a plan that is not kept says less.',
  })
  text!: string;
}

export class ForecastAnswerDto {
  @ApiProperty({ type: WhatIfDto, nullable: true })
  forecast!: WhatIfDto | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Why there is none, or why it is not a model’s.',
  })
  reason!: string | null;

  @ApiProperty({ type: String, nullable: true, example: '1.0.0_20240115_143022' })
  model_version!: string | null;
}
