import { ApiProperty } from '@nestjs/swagger';
import { FLAG_CODES } from '@whoop/athlete';
import { DateOf, MeasureOrNull } from '../../openapi/measure.decorator';

export class FlagEvidenceDto {
  @ApiProperty({ example: 'load_ratio' })
  metric!: string;

  @ApiProperty({ example: 'ratio' })
  unit!: string;

  @MeasureOrNull('What was found.', 1.62)
  value!: number | null;

  @MeasureOrNull('What is usual for the athlete; null where the rule knows none.', 1)
  baseline!: number | null;

  @MeasureOrNull('What had to be crossed; null where several numbers decide.', 1.5)
  threshold!: number | null;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Days or nights looked at.', example: 7 })
  n!: number | null;

  @ApiProperty({ type: [String], description: 'Overnight signals that were unusual together.', example: [] })
  signals!: string[];
}

export class FlagContextDto {
  @ApiProperty({ description: 'Alcohol was logged for the night.' })
  alcohol!: boolean;

  @ApiProperty({ description: 'The time zone changed within the last 4 days.' })
  travelled!: boolean;
}

/** Something worth a look. Not a diagnosis. */
export class RiskFlagDto {
  @ApiProperty({ enum: FLAG_CODES, example: 'HIGH_LOAD_RATIO' })
  code!: string;

  @ApiProperty({ enum: ['info', 'low', 'medium', 'high'] })
  severity!: string;

  @DateOf('The day since which it is on.', '2024-01-13')
  since!: string;

  @ApiProperty({ type: 'integer', example: 3 })
  days_active!: number;

  @ApiProperty({ example: 'Load well above usual' })
  title!: string;

  @ApiProperty({ example: 'Your training load this week is 1.62x your usual (168 vs 104 points a day).' })
  text!: string;

  @ApiProperty({ example: 'Consider holding or easing load for a few days so it can settle.' })
  action!: string;

  @ApiProperty({ type: FlagEvidenceDto })
  evidence!: FlagEvidenceDto;

  @ApiProperty({ type: FlagContextDto })
  context!: FlagContextDto;
}
