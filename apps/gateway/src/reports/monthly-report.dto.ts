import { ApiProperty } from '@nestjs/swagger';
import { MeasureOrNull } from '../openapi/measure.decorator';
import { ComparedMeanDto, DayValueDto, Report, ReportInsightDto } from './report.dto';

export class MonthComparisonDto extends ComparedMeanDto {
  @MeasureOrNull('Lower end of the 95 % range of the difference.', 1.2)
  low!: number | null;

  @MeasureOrNull('Upper end.', 10.4)
  high!: number | null;

  @ApiProperty({ description: 'Whether the difference is more than chance and large enough to matter.' })
  clear!: boolean;
}

class Month {
  @ApiProperty({ type: MonthComparisonDto, description: 'Percent.' })
  recovery!: MonthComparisonDto;

  @ApiProperty({ type: MonthComparisonDto, description: 'ms.' })
  hrv!: MonthComparisonDto;

  @ApiProperty({ type: MonthComparisonDto, description: 'bpm.' })
  rhr!: MonthComparisonDto;

  @ApiProperty({ type: MonthComparisonDto, description: 'Minutes asleep.' })
  sleep!: MonthComparisonDto;

  @ApiProperty({ type: MonthComparisonDto, description: 'Load points a day.' })
  load!: MonthComparisonDto;
}

export class MonthScoresDto {
  @ApiProperty({ type: ComparedMeanDto })
  consistency!: ComparedMeanDto;

  @ApiProperty({ type: ComparedMeanDto })
  burnout_risk!: ComparedMeanDto;

  @ApiProperty({ type: ComparedMeanDto })
  sleep_health!: ComparedMeanDto;
}

export class ExperimentDto {
  @ApiProperty({ example: 'sauna' })
  behaviour!: string;

  @ApiProperty()
  text!: string;
}

export class MonthlyReportDto extends Report {
  @ApiProperty({ type: Month })
  compared!: Month;

  @ApiProperty({ type: [DayValueDto], description: 'Recovery of every day.' })
  calendar!: DayValueDto[];

  @ApiProperty({
    type: 'array',
    items: { type: 'number', nullable: true },
    description: 'Mean recovery by day of the week, Monday first; null below 3 days.',
  })
  weekdays!: (number | null)[];

  @MeasureOrNull('At the end of the month, load points a day.', 112)
  fitness!: number | null;

  @MeasureOrNull('At the end of the month.', 98)
  fatigue!: number | null;

  @MeasureOrNull('At the end of the month.', 14)
  form!: number | null;

  @ApiProperty({ type: MonthScoresDto })
  scores!: MonthScoresDto;

  @ApiProperty({ type: [ReportInsightDto], description: 'Behaviours and recovery, decided or not.' })
  journal!: ReportInsightDto[];

  @ApiProperty({ type: [ReportInsightDto] })
  records!: ReportInsightDto[];

  @ApiProperty({ type: [ReportInsightDto] })
  change_points!: ReportInsightDto[];

  @ApiProperty({ type: ExperimentDto, nullable: true })
  experiment!: ExperimentDto | null;
}

export class MonthlyReportAnswerDto {
  @ApiProperty({ type: MonthlyReportDto, nullable: true })
  report!: MonthlyReportDto | null;

  @ApiProperty({ type: String, nullable: true, description: 'Why there is none.' })
  reason!: string | null;
}
