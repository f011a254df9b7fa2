import { ApiProperty } from '@nestjs/swagger';
import { Measured, MeasureOrNull } from '../../openapi/measure.decorator';

export class ScorePartDto {
  @ApiProperty({ example: 'duration' })
  key!: string;

  @ApiProperty({ example: 'Sleep against need, 7-night mean' })
  label!: string;

  @Measured('Percent of the score.', 30)
  weight!: number;

  @MeasureOrNull('What was measured, in `unit`; null: unknown, and left out of the score.', 0.91)
  value!: number | null;

  @ApiProperty({ example: 'ratio' })
  unit!: string;

  @MeasureOrNull('What it counts for, 0-100.', 77.5)
  points!: number | null;
}

/** A model’s part in a score. */
export class ModelShareDto {
  @Measured('What the model makes of the days ahead, 0-100.', 74)
  score!: number;

  @Measured('Its share in the score, 0-0.4: its skill on days that it had not seen.', 0.08)
  weight!: number;
}

export class ScoreDetailDto {
  @ApiProperty({ enum: ['consistency', 'burnout_risk', 'sleep_health'] })
  key!: string;

  @ApiProperty({ example: 'Sleep health' })
  title!: string;

  @ApiProperty({ example: 'Our summary of the last 7 nights. Not a clinical measure.' })
  subtitle!: string;

  @ApiProperty({ type: String, nullable: true, description: 'What the score leaves out.' })
  note!: string | null;

  @MeasureOrNull('0-100.', 85)
  score!: number | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'good, moderate, poor; burnout: low, medium, high.',
  })
  level!: string | null;

  @Measured('Share of the parts, by weight, that is known, 0-1.', 1)
  data_quality!: number;

  @ApiProperty({
    enum: ['rules', 'blend'],
    description: 'blend: a model that has beaten the athlete’s usual shares has a part in it.',
  })
  source!: string;

  @MeasureOrNull('What the rule alone gives, 0-100; `level` and `parts` are the rule’s.', 82)
  rule_score!: number | null;

  @ApiProperty({ type: ModelShareDto, nullable: true })
  model!: ModelShareDto | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Why there is no score; null where there is one.',
  })
  reason!: string | null;

  @ApiProperty({ type: [ScorePartDto] })
  parts!: ScorePartDto[];
}

/** Summaries of ours, 0-100; not clinical measures. */
export class ScoresDto {
  @MeasureOrNull('How alike days are: sleep times, sleep length, training. More is better.', 75)
  consistency!: number | null;

  @MeasureOrNull('Signals of training overload and under-recovery. Less is better.', 25)
  burnout_risk!: number | null;

  @MeasureOrNull('More is better.', 85)
  sleep_health!: number | null;

  @ApiProperty({ type: [ScoreDetailDto], description: 'What each score is made of.' })
  details!: ScoreDetailDto[];
}
