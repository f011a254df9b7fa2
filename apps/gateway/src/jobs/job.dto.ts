import { ApiProperty } from '@nestjs/swagger';
import { JOB_STATUSES } from '@whoop/jobs';
import { FaultDto } from '../problem/problem.dto';

export class JobErrorDto {
  @ApiProperty({ description: 'Stable.', example: 'unexpected_schema' })
  code!: string;

  @ApiProperty({ example: 'sleeps.csv lacks 2 columns.' })
  message!: string;

  @ApiProperty({ type: [FaultDto] })
  errors!: FaultDto[];
}

export class JobWarningDto {
  @ApiProperty({ example: 'rows_skipped' })
  code!: string;

  @ApiProperty({ example: '3 rows were not used; the import report names each.' })
  message!: string;
}

export class StepDto {
  @ApiProperty({ example: 'ingest-upload' })
  name!: string;

  @ApiProperty({
    enum: ['waiting', 'ready', 'running', 'done', 'skipped', 'failed', 'cancelled'],
    example: 'running',
  })
  state!: string;

  @ApiProperty({ minimum: 0, maximum: 1, example: 0.6 })
  progress!: number;

  @ApiProperty({ type: 'integer', example: 1 })
  attempts!: number;

  @ApiProperty({ type: JobErrorDto, nullable: true })
  error!: JobErrorDto | null;
}

export class JobDto {
  @ApiProperty({ format: 'uuid', example: '018f6f1e-7f0a-7cc3-8a53-1b0d6f1f3a55' })
  id!: string;

  @ApiProperty({ example: 'upload' })
  kind!: string;

  @ApiProperty({ enum: JOB_STATUSES, example: 'running' })
  status!: string;

  @ApiProperty({ minimum: 0, maximum: 1, description: 'Share of the work that is done.', example: 0.58 })
  progress!: number;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The upload that it works on.' })
  upload_id!: string | null;

  @ApiProperty({ type: [StepDto] })
  steps!: StepDto[];

  @ApiProperty({ type: [JobWarningDto] })
  warnings!: JobWarningDto[];

  @ApiProperty({ type: JobErrorDto, nullable: true })
  error!: JobErrorDto | null;

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    nullable: true,
    description: 'What the job brought about; null until it has ended well.',
    example: { days: 1890, days_changed: 14 },
  })
  result!: object | null;

  @ApiProperty({ format: 'date-time', example: '2024-01-15T07:31:02.118Z' })
  created_at!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  started_at!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  finished_at!: string | null;
}

export class JobPageDto {
  @ApiProperty({ type: [JobDto], description: 'The newest first.' })
  items!: JobDto[];

  @ApiProperty({ type: 'integer', description: 'Of all pages.', example: 1 })
  total!: number;

  @ApiProperty({ type: String, nullable: true, description: 'Null on the last page.' })
  next_cursor!: string | null;
}
