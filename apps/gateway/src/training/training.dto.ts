import { ApiProperty } from '@nestjs/swagger';
import { DateOf } from '../openapi/measure.decorator';

/** One training run. */
export class ModelRunDto {
  @ApiProperty({ format: 'uuid' })
  run_id!: string;

  @ApiProperty({ example: '1.0.0_20240115_143022' })
  model_version!: string;

  @ApiProperty({ enum: ['current', 'superseded', 'quarantined'] })
  status!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Why it was set aside.' })
  quarantine_reason!: string | null;

  @ApiProperty({ enum: ['forest', 'ml-random-forest'] })
  engine!: string;

  @ApiProperty({ type: 'integer', description: 'Days with a recovery.', example: 45 })
  days_used!: number;

  @DateOf('First day.', '2023-12-01')
  start_date!: string;

  @DateOf('Last day.')
  end_date!: string;

  @ApiProperty({ format: 'date-time' })
  created_at!: string;

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description:
      'By model, on days that it had not seen: error and skill against the best naive forecast, or accuracy and Brier skill; `shown` says whether it is used, and `reason` why not.',
    example: {
      recovery_predictor: { mae: 14.6, r2: 0.12, naive_mae: 15.9, skill: 0.08, shown: true },
      burnout_classifier: { accuracy: 0.69, brier_skill: 0.01, shown: false },
    },
  })
  metrics!: object;
}

export class ModelRunPageDto {
  @ApiProperty({ type: [ModelRunDto], description: 'The newest first.' })
  items!: ModelRunDto[];

  @ApiProperty({ type: 'integer', description: 'Of all pages.', example: 4 })
  total!: number;

  @ApiProperty({ type: String, nullable: true, description: 'Null on the last page.' })
  next_cursor!: string | null;
}

export class ModelFileDto {
  @ApiProperty({ example: 'recovery_predictor' })
  name!: string;

  @ApiProperty({ description: 'Of its file, hex.' })
  sha256!: string;

  @ApiProperty({ type: 'integer', description: 'Bytes.', example: 101_342 })
  size!: number;
}

export class ModelVersionDto extends ModelRunDto {
  @ApiProperty({ type: [ModelFileDto] })
  models!: ModelFileDto[];
}
