import { ApiProperty } from '@nestjs/swagger';
import { DateOf, Measured, MeasureOrNull } from '../../openapi/measure.decorator';

/** The forecast of the next day’s recovery. */
export class TomorrowDto {
  @DateOf('The day that is foretold.', '2024-01-16')
  date!: string;

  @Measured('Recovery, percent.', 61.4)
  recovery_forecast!: number;

  @Measured(
    '0-1: measured share of past forecasts within 10 points, times how complete today’s inputs are.',
    0.41,
  )
  confidence!: number;

  @Measured('Lower end of the range that holds 8 in 10 days, percent.', 38)
  lo!: number;

  @Measured('Upper end, percent.', 85)
  hi!: number;

  @ApiProperty({
    enum: ['rule', 'usual_range', 'model'],
    description:
      '`model`: trained on this athlete’s own days, and better than what is simpler on those it had not seen. `usual_range`: the rule has not beaten the simplest forecasts on this athlete’s past, so the median and range of past recoveries are shown.',
  })
  method!: string;

  @ApiProperty({ enum: ['morning', 'evening'], description: 'Whether the day’s load was known.' })
  mode!: string;

  @ApiProperty({ description: 'Fewer than 10 past forecasts: range and confidence are defaults.' })
  learning!: boolean;

  @ApiProperty({ type: 'integer', description: 'Past forecasts whose day has come.', example: 212 })
  n!: number;

  @MeasureOrNull('Mean absolute error of those, points.', 14.6)
  mae!: number | null;

  @MeasureOrNull('Of the best naive forecast on the same days, points.', 15.4)
  naive_mae!: number | null;

  @MeasureOrNull('1 - error of the rule / error of the best naive forecast.', 0.052)
  skill!: number | null;

  @MeasureOrNull('Share of past days inside their range; 0.8 is meant.', 0.8)
  coverage!: number | null;

  @ApiProperty({
    example:
      '8 in 10 days like this end between 38 and 85 %. About 4 in 10 forecasts like this land within 10 points.',
  })
  text!: string;
}
