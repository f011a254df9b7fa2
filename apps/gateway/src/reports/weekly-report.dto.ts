import { ApiProperty } from '@nestjs/swagger';
import { MeasureOrNull } from '../openapi/measure.decorator';
import { ComparedMeanDto, Report } from './report.dto';

export class WeekComparisonDto extends ComparedMeanDto {
  @MeasureOrNull('Mean of the 4 weeks before.', 58)
  four_week_mean!: number | null;
}

class Week {
  @ApiProperty({ type: WeekComparisonDto, description: 'Percent.' })
  recovery!: WeekComparisonDto;

  @ApiProperty({ type: WeekComparisonDto, description: 'ms.' })
  hrv!: WeekComparisonDto;

  @ApiProperty({ type: WeekComparisonDto, description: 'bpm.' })
  rhr!: WeekComparisonDto;

  @ApiProperty({ type: WeekComparisonDto, description: 'Minutes asleep.' })
  sleep!: WeekComparisonDto;

  @ApiProperty({ type: WeekComparisonDto, description: 'Load points a day.' })
  load!: WeekComparisonDto;
}

export class WeeklyReportDto extends Report {
  @ApiProperty({ type: Week })
  compared!: Week;

  @ApiProperty({ type: [String], description: 'For the week that follows.' })
  plan!: string[];
}

export class WeeklyReportAnswerDto {
  @ApiProperty({ type: WeeklyReportDto, nullable: true })
  report!: WeeklyReportDto | null;

  @ApiProperty({ type: String, nullable: true, description: 'Why there is none.' })
  reason!: string | null;
}
