import { ApiProperty } from '@nestjs/swagger';
import { FAMILY_NAMES, VERDICTS } from '@whoop/insights';
import { DateOf, Measured, MeasureOrNull } from '../openapi/measure.decorator';

const DateOrNull = (description: string): PropertyDecorator =>
  ApiProperty({ type: String, format: 'date', nullable: true, description });

export class IntervalDto {
  @MeasureOrNull('Lower end.', -16)
  low!: number | null;

  @MeasureOrNull('Upper end.', -6)
  high!: number | null;
}

/** An insight of the same exposure that ranks lower. */
export class MentionDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ example: 'hrv' })
  outcome!: string;

  @ApiProperty({ enum: VERDICTS })
  verdict!: string;

  @ApiProperty({ example: 'Alcohol: linked with lower HRV' })
  title!: string;

  @MeasureOrNull('In `unit`.', -9)
  effect!: number | null;

  @ApiProperty({ example: '%' })
  unit!: string;

  @ApiProperty({ type: IntervalDto })
  interval!: IntervalDto;
}

export class AnnouncementDto {
  @DateOf('Newest day of the data then.')
  on!: string;

  @ApiProperty({ enum: VERDICTS })
  verdict!: string;

  @MeasureOrNull('What was told then, in `unit`.', -11)
  effect!: number | null;
}

/** A pattern in the athlete’s own history. */
export class InsightDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({
    example: 'journal:alcohol:recovery:0',
    description: 'Stable: family, exposure, outcome, days between.',
  })
  key!: string;

  @ApiProperty({ enum: FAMILY_NAMES, description: 'Its family.' })
  type!: string;

  @ApiProperty({ example: 'Alcohol: linked with lower recovery' })
  title!: string;

  @ApiProperty({
    example:
      'On days after alcohol, your recovery tended to be 12 points lower than on similar days (likely 7–16; 38 vs 112 days).',
  })
  description!: string;

  @ApiProperty({ type: String, nullable: true, description: 'What one might try.' })
  action!: string | null;

  @ApiProperty({
    enum: VERDICTS,
    description:
      '`improves` and `worsens` are links with the outcome, `differs` where more is neither better nor worse, `no_effect` where any effect is shown to be too small to matter, `described` for facts that are not tested, `inconclusive` for what no longer holds or is not known yet.',
  })
  verdict!: string;

  @ApiProperty({ type: Number, nullable: true, minimum: 0, maximum: 1, example: 0.82 })
  confidence!: number | null;

  @ApiProperty({ type: String, nullable: true, enum: ['strong', 'moderate', 'early', null] })
  confidence_label!: string | null;

  @ApiProperty({ example: 'alcohol' })
  exposure!: string;

  @ApiProperty({ example: 'recovery' })
  outcome!: string;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Days from exposure to outcome.', example: 0 })
  lag!: number | null;

  @MeasureOrNull('In `unit`; positive is more of the outcome.', -12)
  effect!: number | null;

  @ApiProperty({ example: 'points' })
  unit!: string;

  @ApiProperty({ type: IntervalDto, description: '95 % range of the effect.' })
  interval!: IntervalDto;

  @Measured('The smallest effect that is worth telling, in `unit`.', 4)
  smallest_worth_telling!: number;

  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'integer' },
    description: 'How many it rests on, by kind.',
    example: { exposed: 38, unexposed: 112 },
  })
  n!: object;

  @MeasureOrNull('The chance of a false claim, corrected for all tests of the search.', 0.004)
  q!: number | null;

  @DateOrNull('First day that it rests on.')
  period_start!: string | null;

  @DateOrNull('Last day that it rests on.')
  period_end!: string | null;

  @ApiProperty({ description: 'How it was computed.' })
  how!: string;

  @ApiProperty({ type: 'object', additionalProperties: true, description: 'Further figures.' })
  facts!: object;

  @ApiProperty({ type: String, nullable: true, enum: ['new', 'changed', null] })
  change!: string | null;

  @DateOrNull('Newest day of the data when it was new or last changed.')
  changed_on!: string | null;

  @DateOrNull('Since when it no longer holds.')
  retired_on!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'The days and values behind it.' })
  days_url!: string | null;

  @ApiProperty({ type: [MentionDto], description: 'Other outcomes of the same exposure.' })
  also!: MentionDto[];

  @ApiProperty({ type: [AnnouncementDto], description: 'What was told before, oldest first.' })
  timeline!: AnnouncementDto[];
}

/** A question that the data does not answer yet. */
export class LearningDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ example: 'journal:sauna:recovery:0' })
  key!: string;

  @ApiProperty({ enum: FAMILY_NAMES })
  type!: string;

  @ApiProperty({ example: 'The sauna and recovery' })
  title!: string;

  @ApiProperty({ example: 'sauna' })
  exposure!: string;

  @ApiProperty({ example: 'recovery' })
  outcome!: string;

  @ApiProperty({ type: 'integer', example: 4 })
  have!: number;

  @ApiProperty({ type: 'integer', example: 6 })
  need!: number;

  @ApiProperty({ example: 'days with it' })
  of!: string;

  @MeasureOrNull('The smallest effect that the present days could show, in `unit`.', 14)
  smallest_effect!: number | null;

  @ApiProperty({ example: 'points' })
  unit!: string;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'About how many more days at the present rate; null where more than a year.',
  })
  more_days!: number | null;
}

export class InsightsFeedDto {
  @ApiProperty({ type: [InsightDto], description: 'The highest rank first.' })
  insights!: InsightDto[];

  @ApiProperty({ type: 'integer', description: 'Published insights, shown or not.', example: 17 })
  total!: number;

  @ApiProperty({
    type: [InsightDto],
    description:
      'With `all=true`: what was told once and no longer holds, the latest first; `timeline` has what was told.',
  })
  retired!: InsightDto[];

  @ApiProperty({ type: [LearningDto] })
  learning!: LearningDto[];

  @ApiProperty({ type: 'integer', description: 'Questions that are still being learned.', example: 41 })
  learning_total!: number;

  @ApiProperty({ description: 'False while newer data waits for its search.' })
  up_to_date!: boolean;

  @ApiProperty({ type: String, nullable: true, description: 'Why there are none.' })
  reason!: string | null;
}

export class EvidenceDto {
  @ApiProperty({ type: [String], example: ['date', 'exposed', 'recovery', 'against_usual'] })
  columns!: readonly string[];

  @ApiProperty({
    type: 'array',
    items: { type: 'array', items: {} },
    description: 'One row per day, oldest first: a value per column.',
    example: [['2024-01-15', true, 41, -18.4]],
  })
  rows!: readonly (readonly unknown[])[];
}
