import { ApiProperty } from '@nestjs/swagger';
import { JOB_STATUSES } from '@whoop/jobs';
import { ImportReportDto, ReportSummaryDto } from './import-report.dto';

class UploadBase {
  @ApiProperty({ format: 'uuid', example: '018f6f1e-7ef8-7d6c-b2a0-5c6d1d1f0a11' })
  upload_id!: string;

  @ApiProperty({ enum: JOB_STATUSES, description: 'Of its newest job.', example: 'completed' })
  status!: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Its newest job.' })
  job_id!: string | null;

  @ApiProperty({
    description: 'As the client called it; text, not a path.',
    example: 'my_whoop_data_2024_01_15.zip',
  })
  file_name!: string;

  @ApiProperty({ type: 'integer', example: 218_443 })
  byte_size!: number;

  @ApiProperty({ format: 'date-time', example: '2024-01-15T07:31:02.118Z' })
  created_at!: string;

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'Null until it is imported.',
  })
  imported_at!: string | null;
}

export class UploadSummaryDto extends UploadBase {
  @ApiProperty({ type: ReportSummaryDto, nullable: true, description: 'Null until it is imported.' })
  report!: ReportSummaryDto | null;
}

export class UploadDto extends UploadBase {
  @ApiProperty({ type: ImportReportDto, nullable: true, description: 'Null until it is imported.' })
  report!: ImportReportDto | null;
}

export class UploadPageDto {
  @ApiProperty({ type: [UploadSummaryDto], description: 'The newest first.' })
  items!: UploadSummaryDto[];

  @ApiProperty({ type: 'integer', description: 'Of all pages.', example: 1 })
  total!: number;

  @ApiProperty({ type: String, nullable: true, description: 'Null on the last page.' })
  next_cursor!: string | null;
}
