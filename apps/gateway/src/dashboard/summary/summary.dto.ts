import { ApiProperty } from '@nestjs/swagger';
import { SAFETY_NOTE, TRUST_YOURSELF } from '@whoop/athlete';
import { HistoryDto } from './history.dto';
import { REASON_CODES } from './reasons';
import { RecommendationDto } from './recommendation.dto';
import { RiskFlagDto } from './risk-flag.dto';
import { ScoresDto } from './scores.dto';
import { TodayDto } from './today.dto';
import { TomorrowDto } from './tomorrow.dto';

export class ReasonDto {
  @ApiProperty({ description: 'The field that is null.', example: 'today.hrv' })
  field!: string;

  @ApiProperty({ enum: REASON_CODES, example: 'not_measured' })
  code!: string;

  @ApiProperty({ example: 'The export holds no such value for this day.' })
  message!: string;
}

export class SummaryDto {
  @ApiProperty({ type: TodayDto, nullable: true })
  today!: TodayDto | null;

  @ApiProperty({ type: RecommendationDto, nullable: true })
  recommendation!: RecommendationDto | null;

  @ApiProperty({ type: TomorrowDto, nullable: true })
  tomorrow!: TomorrowDto | null;

  @ApiProperty({ type: ScoresDto, nullable: true })
  scores!: ScoresDto | null;

  @ApiProperty({
    type: [RiskFlagDto],
    nullable: true,
    description:
      'The three that matter most, most severe first. Null: not looked for yet. Empty: looked for, none found.',
  })
  risk_flags!: RiskFlagDto[] | null;

  @ApiProperty({ type: [RiskFlagDto], nullable: true, description: 'The others that are on.' })
  more_risk_flags!: RiskFlagDto[] | null;

  @ApiProperty({ type: HistoryDto })
  history!: HistoryDto;

  @ApiProperty({ type: [ReasonDto], description: 'Why each null is null.' })
  reasons!: ReasonDto[];

  @ApiProperty({ example: SAFETY_NOTE })
  safety_note!: string;

  @ApiProperty({ example: TRUST_YOURSELF })
  trust_note!: string;
}
