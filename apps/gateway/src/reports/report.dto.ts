import { ApiProperty } from '@nestjs/swagger';
import { DateOf, MeasureOrNull } from '../openapi/measure.decorator';

const Count = (description: string): PropertyDecorator => ApiProperty({ type: 'integer', description });
const Dates = (description: string): PropertyDecorator =>
  ApiProperty({ type: [String], description, example: ['2024-01-13'] });

export class DayValueDto {
  @DateOf('The day.')
  date!: string;

  @MeasureOrNull('Its value.', 91)
  value!: number | null;
}

export class ComparedMeanDto {
  @MeasureOrNull('Of the span, in the measure’s own unit; null below the fewest days.', 61)
  mean!: number | null;

  @MeasureOrNull('Of the span before.', 55)
  prev!: number | null;

  @MeasureOrNull('Their difference; null unless both are known.', 6)
  delta!: number | null;
}

export class ReportRecoveryDto {
  @Count('Days with a recovery of 67 % or more.')
  green!: number;

  @Count('Days between.')
  yellow!: number;

  @Count('Days with 33 % or less.')
  red!: number;

  @ApiProperty({ type: DayValueDto, nullable: true })
  best!: DayValueDto | null;

  @ApiProperty({ type: DayValueDto, nullable: true })
  worst!: DayValueDto | null;
}

export class SportTotalDto {
  @ApiProperty({ example: 'Running' })
  activity!: string;

  @Count('Workouts.')
  count!: number;

  @MeasureOrNull('Minutes.', 185)
  minutes!: number;
}

export class ReportZonesDto {
  @MeasureOrNull('Minutes in zones 1 and 2.', 120)
  low!: number;

  @MeasureOrNull('In zone 3.', 40)
  mid!: number;

  @MeasureOrNull('In zones 4 and 5.', 25)
  high!: number;

  @Count('Workouts whose zones are known.')
  workouts!: number;
}

export class ReportLoadDto {
  @MeasureOrNull('Sum of the known days, load points.', 820)
  total!: number | null;

  @MeasureOrNull('Load of 7 days against the usual.', 1.12)
  load_ratio!: number | null;

  @MeasureOrNull('Foster’s monotony.', 1.4)
  monotony!: number | null;

  @Count('Days of strain 14 or more.')
  hard_days!: number;

  @Count('Days of strain below 10.')
  easy_days!: number;

  @ApiProperty({ type: [SportTotalDto], description: 'The most minutes first.' })
  sports!: SportTotalDto[];

  @ApiProperty({ type: ReportZonesDto })
  zones!: ReportZonesDto;
}

export class ClockTimeDto {
  @MeasureOrNull('Circular mean, minutes after midnight.', 1380)
  mean_min!: number | null;

  @MeasureOrNull('Circular deviation, minutes.', 35)
  deviation_min!: number | null;
}

export class ReportSleepDto {
  @MeasureOrNull('Asleep of the need.', 0.93)
  ratio!: number | null;

  @MeasureOrNull('Sleep debt before the span, minutes.', 180)
  debt_start_min!: number | null;

  @MeasureOrNull('And at its end.', 120)
  debt_end_min!: number | null;

  @MeasureOrNull('Sleep regularity index at the end.', 78)
  regularity!: number | null;

  @MeasureOrNull('Minutes, signed.', 45)
  social_jetlag_min!: number | null;

  @ApiProperty({ type: ClockTimeDto })
  bedtime!: ClockTimeDto;

  @ApiProperty({ type: ClockTimeDto })
  wake!: ClockTimeDto;

  @ApiProperty({ type: 'integer', nullable: true })
  naps!: number | null;
}

export class ReportBodyDto {
  @MeasureOrNull('HRV of the last 7 nights, ms.', 62)
  hrv_week_ms!: number | null;

  @MeasureOrNull('Lower end of its normal band.', 57)
  hrv_band_low_ms!: number | null;

  @MeasureOrNull('Upper end.', 66)
  hrv_band_high_ms!: number | null;

  @MeasureOrNull('Resting heart rate of 7 days against the 30 before, deviations.', 0.3)
  rhr_delta!: number | null;

  @MeasureOrNull('Breaths per minute.', 14.6)
  resp_rate!: number | null;

  @MeasureOrNull('Against the baseline, °C.', 0.1)
  skin_temp_deviation_c!: number | null;
}

export class ReportFlagDto {
  @ApiProperty({ example: 'SLEEP_DEBT' })
  code!: string;

  @ApiProperty({ example: 'Sleep debt' })
  title!: string;

  @DateOf('Since when it was on.')
  from!: string;

  @DateOf('Last day of the span that it was on.')
  to!: string;

  @ApiProperty({ description: 'It began within the span.' })
  raised!: boolean;

  @ApiProperty({ description: 'It ended within the span.' })
  cleared!: boolean;
}

export class ReportInsightDto {
  @ApiProperty({ example: 'journal:alcohol:recovery:0' })
  key!: string;

  @ApiProperty({ example: 'journal' })
  family!: string;

  @ApiProperty({ example: 'alcohol' })
  exposure!: string;

  @ApiProperty({ example: 'recovery' })
  outcome!: string;

  @ApiProperty()
  title!: string;

  @ApiProperty()
  description!: string;

  @ApiProperty({ example: 'worsens' })
  verdict!: string;

  @MeasureOrNull('In `unit`.', -12)
  effect!: number | null;

  @ApiProperty({ example: 'points' })
  unit!: string;

  @MeasureOrNull('Lower end of its 95 % range.', -16)
  interval_low!: number | null;

  @MeasureOrNull('Upper end.', -7)
  interval_high!: number | null;

  @ApiProperty({ type: 'object', additionalProperties: { type: 'integer' } })
  counts!: object;
}

export class ReportForecastsDto {
  @Count('Days that were foretold and came.')
  n!: number;

  @Count('How many lay within their 80 % range.')
  within_range!: number;

  @MeasureOrNull('Points.', 13.8)
  mean_error!: number | null;
}

/** What both reports tell. */
export abstract class Report {
  @DateOf('First day.', '2024-01-08')
  start!: string;

  @DateOf('Last day.', '2024-01-14')
  end!: string;

  @ApiProperty({
    type: String,
    nullable: true,
    example: 'Your sleep was 38 min longer than in the week before.',
  })
  headline!: string | null;

  @ApiProperty({ type: ReportRecoveryDto })
  recovery!: ReportRecoveryDto;

  @ApiProperty({ type: ReportLoadDto })
  load!: ReportLoadDto;

  @ApiProperty({ type: ReportSleepDto })
  sleep!: ReportSleepDto;

  @ApiProperty({ type: ReportBodyDto })
  body!: ReportBodyDto;

  @ApiProperty({ type: [ReportFlagDto] })
  flags!: ReportFlagDto[];

  @ApiProperty({ type: [ReportInsightDto], description: 'New or changed; never about sensitive questions.' })
  insights!: ReportInsightDto[];

  @ApiProperty({ type: ReportForecastsDto })
  forecasts!: ReportForecastsDto;

  @Dates('Days without data.')
  missing!: string[];
}
