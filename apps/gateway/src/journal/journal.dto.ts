import { ApiProperty } from '@nestjs/swagger';
import { VERDICTS } from '@whoop/insights';
import { IntervalDto } from '../insights/insight.dto';
import { DateOf, MeasureOrNull } from '../openapi/measure.decorator';

/** What is known of a behaviour and one outcome. */
export class JournalEffectDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ example: 'recovery' })
  outcome!: string;

  @ApiProperty({ type: 'integer', description: 'Days from the night after the behaviour to the outcome.' })
  lag!: number;

  @ApiProperty({ enum: VERDICTS })
  verdict!: string;

  @ApiProperty({ description: 'Whether it is an insight, or still being learned.' })
  published!: boolean;

  @MeasureOrNull('In `unit`; null below 6 days with a yes or 10 with a no.', -12)
  effect!: number | null;

  @ApiProperty({ example: 'points' })
  unit!: string;

  @ApiProperty({ type: IntervalDto, description: '95 % range.' })
  interval!: IntervalDto;

  @ApiProperty({ type: 'integer', description: 'Days with a yes whose outcome is known.' })
  n_yes!: number;

  @ApiProperty({ type: 'integer' })
  n_no!: number;

  @MeasureOrNull('The chance of a false claim, corrected for all tests.', 0.004)
  q!: number | null;
}

/** A behaviour that the journal asked about. */
export class JournalBehaviourDto {
  @ApiProperty({ example: 'alcohol' })
  slug!: string;

  @ApiProperty({ example: 'Alcohol' })
  title!: string;

  @ApiProperty({
    type: [String],
    description: 'Wordings over the years.',
    example: ['Have any alcoholic drinks?'],
  })
  questions!: string[];

  @ApiProperty({ description: 'Looked into only with `sensitive_insights` (`PUT /api/v1/me/preferences`).' })
  sensitive!: boolean;

  @ApiProperty({ type: 'integer', description: 'Answers; an unanswered question is none.' })
  answers!: number;

  @ApiProperty({ type: 'integer' })
  yes!: number;

  @MeasureOrNull('Share of yes, 0-1.', 0.25)
  yes_rate!: number | null;

  @DateOf('First answer.')
  first_date!: string;

  @DateOf('Last answer.')
  last_date!: string;

  @ApiProperty({
    type: [JournalEffectDto],
    description: 'Empty where consent is missing or nothing was looked for yet.',
  })
  effects!: JournalEffectDto[];
}

export class JournalDto {
  @ApiProperty({ type: [JournalBehaviourDto], description: 'The most answered first.' })
  behaviours!: JournalBehaviourDto[];

  @ApiProperty({ type: 'integer', description: 'Days of the data.' })
  days!: number;

  @ApiProperty({ type: 'integer', description: 'Days on which a question was answered.' })
  days_answered!: number;

  @MeasureOrNull('Their share, 0-1; null without days.', 0.6)
  coverage!: number | null;
}
