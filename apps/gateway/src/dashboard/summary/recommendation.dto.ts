import { ApiProperty } from '@nestjs/swagger';
import { INTENSITIES } from '@whoop/athlete';
import { DateOf, Measured } from '../../openapi/measure.decorator';

export class SportDto {
  @ApiProperty({ description: 'As in the export.', example: 'Running' })
  activity!: string;

  @ApiProperty({ enum: ['easy', 'moderate', 'hard'], example: 'easy' })
  effort!: string;

  @Measured('Median strain of the athlete’s own sessions, 0-21.', 7.2)
  usual_strain!: number;
}

export class StrainTargetDto {
  @Measured('Day strain, 0-21.', 9.1)
  lo!: number;

  @Measured('Day strain, 0-21.', 11.2)
  hi!: number;

  @ApiProperty({
    enum: ['personal', 'default'],
    description: 'From the athlete’s own load, or a general range while that is unknown.',
  })
  source!: string;

  @ApiProperty({ description: 'The upper end keeps the load ratio at 1.5 or below.', example: false })
  capped_by_load!: boolean;

  @ApiProperty({ example: 'Aim for a day strain of about 9-11.' })
  text!: string;
}

/** What to do on the day, as of its morning. */
export class RecommendationDto {
  @DateOf('The day that it is for.')
  date!: string;

  @ApiProperty({ enum: INTENSITIES, example: 'moderate' })
  intensity_level!: string;

  @ApiProperty({ example: 'Maintenance' })
  focus!: string;

  @ApiProperty({ example: 'Zone 3-4 intervals / Moderate strength' })
  workout_type!: string;

  @ApiProperty({
    description: 'One to three sentences.',
    example: 'Good sleep - body is well-recovered. Maintain consistency with your training plan.',
  })
  notes!: string;

  @ApiProperty({ example: 'Late afternoon (4-7pm)' })
  optimal_time!: string;

  @ApiProperty({ enum: ['history', 'default'], description: 'From the athlete’s own workouts, or general.' })
  optimal_time_source!: string;

  @ApiProperty({
    type: [String],
    description: 'Codes of what moved the intensity away from what the recovery alone says.',
    example: ['LOAD_RATIO_1_5'],
  })
  reasons!: string[];

  @ApiProperty({ type: [SportDto], description: 'At most two of the athlete’s own sports; none: any.' })
  sports!: SportDto[];

  @ApiProperty({ type: StrainTargetDto })
  strain_target!: StrainTargetDto;

  @Measured('Minutes asleep to aim for tonight.', 480)
  sleep_target_min!: number;

  @Measured('Minutes in bed that it takes.', 520)
  in_bed_min!: number;

  @ApiProperty({ type: String, nullable: true, description: 'Local time, HH:MM.', example: '22:15' })
  bedtime!: string | null;

  @ApiProperty({ enum: ['personal', 'default'] })
  sleep_target_source!: string;

  @ApiProperty({ example: 'Aim for about 8 h of sleep tonight, in bed by 10:15pm.' })
  sleep_target_text!: string;

  @ApiProperty({ description: 'The day is more than a day ago.', example: false })
  stale!: boolean;
}
