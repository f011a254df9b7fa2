import { ApiProperty } from '@nestjs/swagger';
import { NAIVE_FORECASTS } from '@whoop/athlete';
import { CANDIDATES, HEADS } from '@whoop/models';
import { DateOf, Measured, MeasureOrNull } from '../../openapi/measure.decorator';

export class NaiveErrorDto {
  @ApiProperty({ enum: NAIVE_FORECASTS, example: 'running_median' })
  name!: string;

  @Measured('Mean absolute error on the same days, points.', 15.4)
  mae!: number;
}

export class CalibrationBinDto {
  @Measured('Forecasts from here on, percent.', 60)
  from!: number;

  @Measured('Up to here.', 70)
  to!: number;

  @ApiProperty({ type: 'integer', example: 31 })
  n!: number;

  @Measured('Percent.', 64.2)
  mean_forecast!: number;

  @Measured('Percent.', 62.8)
  mean_actual!: number;
}

export class PastForecastDto {
  @DateOf('The day on which it was made.', '2024-01-14')
  issued_on!: string;

  @DateOf('The day that it was made for.')
  date!: string;

  @Measured('Percent.', 61.4)
  recovery_forecast!: number;

  @Measured('Lower end of the range, percent.', 38)
  lo!: number;

  @Measured('Upper end, percent.', 85)
  hi!: number;

  @Measured('What came, percent.', 67)
  recovery_score!: number;

  @ApiProperty({ enum: ['rule', 'usual_range', 'model'] })
  method!: string;

  @ApiProperty({ description: 'Made while fewer than 10 forecasts had been scored.' })
  learning!: boolean;

  @ApiProperty({ example: true })
  within_10!: boolean;

  @ApiProperty({ example: true })
  in_range!: boolean;
}

export class ModeRecordDto {
  @ApiProperty({ enum: ['morning', 'evening'], description: 'Whether the day’s load was known.' })
  mode!: string;

  @ApiProperty({ type: 'integer', description: 'Forecasts from the 14th recovery on whose day has come.' })
  n!: number;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  start_date!: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  end_date!: string | null;

  @MeasureOrNull('Mean absolute error, points.', 14.6)
  mae!: number | null;

  @MeasureOrNull('Mean of forecast minus recovery, points; above 0 is too hopeful.', 0.4)
  bias!: number | null;

  @ApiProperty({ type: [NaiveErrorDto], nullable: true })
  naive!: NaiveErrorDto[] | null;

  @ApiProperty({ enum: NAIVE_FORECASTS, nullable: true })
  best_naive!: string | null;

  @MeasureOrNull('1 - error / error of the best naive forecast.', 0.052)
  skill!: number | null;

  @MeasureOrNull('Share within 10 points, 0-1.', 0.41)
  within_10!: number | null;

  @MeasureOrNull('Share inside the range, 0-1; 0.8 is meant.', 0.8)
  coverage!: number | null;

  @MeasureOrNull('Mean width of the range, points.', 49.8)
  mean_width!: number | null;

  @ApiProperty({ example: '212 forecasts missed by 14.6 points on average.' })
  text!: string;

  @ApiProperty({
    type: [CalibrationBinDto],
    description: 'Whether forecasts of a level come true on average.',
  })
  calibration!: CalibrationBinDto[];

  @ApiProperty({ type: [PastForecastDto], description: 'The newest, oldest first.' })
  forecasts!: PastForecastDto[];
}

export class HeadCandidatesDto {
  @ApiProperty({ enum: HEADS, description: 'With `_plan`: what the athlete plans counts too.' })
  head!: string;

  @ApiProperty({ type: 'integer', description: 'Days judged, each by models that had not seen it.' })
  n!: number;

  @ApiProperty({ enum: CANDIDATES, description: 'The one that is shown.' })
  winner!: string;

  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string' },
    example: { forest_ridge: 'error 14.4 against 14.4 of the ridge: not 1 % lower' },
  })
  reasons!: object;

  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'number', nullable: true },
    example: { running_median: 15.5 },
  })
  naives!: object;

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    example: { ridge: { mae: 14.4, r2: 0.13, skill: 0.074, coverage: 0.81 } },
  })
  candidates!: object;
}

export class CandidatesDto {
  @ApiProperty({ example: '1.0.0_20240115_143022' })
  model_version!: string;

  @ApiProperty({ type: [HeadCandidatesDto] })
  heads!: HeadCandidatesDto[];
}

export class TrackRecordDto {
  @ApiProperty({
    type: CandidatesDto,
    nullable: true,
    description: 'Of the newest training: the whole history replayed.',
  })
  models!: CandidatesDto | null;

  @ApiProperty({ type: [ModeRecordDto] })
  modes!: ModeRecordDto[];
}
