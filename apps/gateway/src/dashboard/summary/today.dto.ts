import { ApiProperty } from '@nestjs/swagger';
import { DateOf, Measured, MeasureOrNull } from '../../openapi/measure.decorator';

export class FinishedStrainDto {
  @DateOf('The day.', '2024-01-14')
  date!: string;

  @Measured('Day strain, 0-21.', 12.1)
  strain_score!: number;
}

/** The day's own measures. */
class MeasuresDto {
  @DateOf('In the day’s own time zone.')
  date!: string;

  @MeasureOrNull('Percent.', 67)
  recovery_score!: number | null;

  @MeasureOrNull('Day strain, 0-21. Null while the day runs.', 10.5)
  strain_score!: number | null;

  @MeasureOrNull('Hours asleep in the main sleep.', 7.5)
  sleep_hours!: number | null;

  @MeasureOrNull('rMSSD of that night, ms.', 45)
  hrv!: number | null;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Null when no export covers the day.',
    example: 1,
  })
  workouts_count!: number | null;

  @MeasureOrNull('bpm.', 52)
  resting_hr!: number | null;

  @MeasureOrNull('Breaths per minute.', 14.6)
  resp_rate!: number | null;

  @MeasureOrNull('°C.', 33.9)
  skin_temp!: number | null;

  @MeasureOrNull('Blood oxygen, percent.', 96)
  spo2!: number | null;

  @MeasureOrNull('Percent of the time in bed.', 92)
  sleep_efficiency!: number | null;

  @MeasureOrNull('Hours of sleep that WHOOP asked for, its debt included.', 8.3)
  sleep_need_hours!: number | null;

  @ApiProperty({
    type: FinishedStrainDto,
    nullable: true,
    description: 'The newest day whose strain is final.',
  })
  strain_as_of!: FinishedStrainDto | null;

  @ApiProperty({ description: 'The day was still running when it was exported.', example: false })
  partial!: boolean;

  @ApiProperty({
    description: 'Among the first four recoveries, while WHOOP learns the wearer.',
    example: false,
  })
  calibrating!: boolean;

  @ApiProperty({ description: 'More than a day old.', example: false })
  stale!: boolean;

  @ApiProperty({
    type: 'integer',
    description: 'Days between this day and the present local date.',
    example: 0,
  })
  age_days!: number;
}

/** What was usual before the day. Baselines leave the day itself out; z-scores are in deviations of 30 days. */
class UsualDto extends MeasuresDto {
  @MeasureOrNull('Mean of the 7 days before, percent.', 61.3)
  recovery_baseline_7d!: number | null;

  @MeasureOrNull('Mean of the 30 days before, percent.', 58.9)
  recovery_baseline_30d!: number | null;

  @MeasureOrNull('-5 to 5.', 0.42)
  recovery_zscore!: number | null;

  @MeasureOrNull('Mean of the 7 days before, 0-21.', 11.2)
  strain_baseline_7d!: number | null;

  @MeasureOrNull('Mean of the 30 days before, 0-21.', 10.8)
  strain_baseline_30d!: number | null;

  @MeasureOrNull('-5 to 5.', -0.11)
  strain_zscore!: number | null;

  @MeasureOrNull('Mean of the 7 days before, hours.', 7.21)
  sleep_hours_baseline_7d!: number | null;

  @MeasureOrNull('Mean of the 30 days before, hours.', 7.05)
  sleep_hours_baseline_30d!: number | null;

  @MeasureOrNull('-5 to 5.', 0.35)
  sleep_zscore!: number | null;

  @MeasureOrNull('Geometric mean of the 7 nights before, ms.', 47.1)
  hrv_baseline_7d!: number | null;

  @MeasureOrNull('Geometric mean of the 30 nights before, ms.', 46.2)
  hrv_baseline_30d!: number | null;

  @MeasureOrNull('On the logarithm, -5 to 5.', -0.2)
  hrv_zscore!: number | null;

  @MeasureOrNull('Mean of the 7 nights before, bpm.', 52.4)
  rhr_baseline_7d!: number | null;

  @MeasureOrNull('Mean of the 30 nights before, bpm.', 52.9)
  rhr_baseline_30d!: number | null;

  @MeasureOrNull('-5 to 5; higher is worse.', -0.3)
  rhr_zscore!: number | null;

  @MeasureOrNull('Geometric mean of the last 7 nights, this one included, ms.', 46.8)
  hrv_7d!: number | null;

  @MeasureOrNull('Lower end of the normal range of `hrv_7d`, ms.', 43.5)
  hrv_normal_low!: number | null;

  @MeasureOrNull('Upper end, ms.', 49.9)
  hrv_normal_high!: number | null;
}

/** The last day with a recovery or a main sleep, and where it stands. */
export class TodayDto extends UsualDto {
  @MeasureOrNull(
    'Load of the last 7 days, points a day: de-logged strain, 10 is 100 points. An estimate.',
    132,
  )
  acute_load!: number | null;

  @MeasureOrNull('Load of the 23 days before those, points a day.', 121)
  chronic_load!: number | null;

  @MeasureOrNull(
    'Load against the usual: acute over chronic load. A quick way to notice sudden changes. Research does not support using this ratio to predict injuries.',
    1.09,
  )
  acute_chronic_ratio!: number | null;

  @MeasureOrNull(
    'Mean raw strain of 7 over that of 30 days; kept for comparison, nothing is judged by it.',
    1.03,
  )
  acute_chronic_ratio_strain!: number | null;

  @MeasureOrNull('Foster: mean over deviation of the week’s daily load.', 1.6)
  monotony!: number | null;

  @MeasureOrNull(
    'Slow average of load (42 days), points a day. A summary of load, not measured fitness.',
    118,
  )
  fitness!: number | null;

  @MeasureOrNull('Fast average of load (7 days), points a day.', 130)
  fatigue!: number | null;

  @MeasureOrNull('Fitness minus fatigue of the day before.', -9)
  form!: number | null;

  @MeasureOrNull('Decaying sleep debt, 0-10 h. A constant shortfall settles at four times itself.', 1.33)
  sleep_debt!: number | null;

  @MeasureOrNull('Shortfall of the last 7 nights together, hours.', 2.1)
  sleep_debt_7d!: number | null;

  @MeasureOrNull('WHOOP’s own figure, hours.', 0.7)
  whoop_sleep_debt!: number | null;

  @MeasureOrNull('Sleep regularity index of 14 days, 100 is the same times every day.', 81)
  sleep_regularity!: number | null;

  @MeasureOrNull('Mid-sleep on free days minus work days over 28 days, hours.', 0.9)
  social_jetlag_hours!: number | null;
}
