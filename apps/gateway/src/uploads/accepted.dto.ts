import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { JOB_STATUSES } from '@whoop/jobs';
import { ImportReportDto } from './import-report.dto';

export class UploadLinksDto {
  @ApiProperty({ example: '/api/v1/jobs/018f6f1e-7f0a-7cc3-8a53-1b0d6f1f3a55' })
  job!: string;

  @ApiProperty({ example: '/api/v1/jobs/018f6f1e-7f0a-7cc3-8a53-1b0d6f1f3a55/events' })
  events!: string;

  @ApiProperty({ example: '/api/v1/uploads/018f6f1e-7ef8-7d6c-b2a0-5c6d1d1f0a11' })
  upload!: string;
}

/** The answer to an upload. */
export class AcceptedDto {
  @ApiProperty({ format: 'uuid', example: '018f6f1e-7ef8-7d6c-b2a0-5c6d1d1f0a11' })
  upload_id!: string;

  @ApiProperty({ enum: JOB_STATUSES, example: 'queued' })
  status!: string;

  @ApiProperty({ example: 'Upload accepted. It is imported in the background.' })
  message!: string;

  @ApiProperty({ format: 'uuid', example: '018f6f1e-7f0a-7cc3-8a53-1b0d6f1f3a55' })
  job_id!: string;

  @ApiPropertyOptional({
    description: 'True when these bytes were uploaded before; nothing new was stored.',
    example: true,
  })
  duplicate?: boolean;

  @ApiPropertyOptional({
    type: ImportReportDto,
    description: 'With `Prefer: wait`, once the import has ended.',
  })
  report?: ImportReportDto;

  @ApiProperty({ type: UploadLinksDto })
  links!: UploadLinksDto;
}
