import { ApiProperty } from '@nestjs/swagger';
import type { Response } from 'express';
import type { UserQuery } from '../accounts/user-query.dto';

const POLL_SECONDS = '1';

/** Work that was accepted and is done in the background. */
export class AcceptedJobDto {
  @ApiProperty({ format: 'uuid', example: '018f6f1e-7f0a-7cc3-8a53-1b0d6f1f3a55' })
  job_id!: string;

  @ApiProperty({ enum: ['queued'] })
  status!: string;

  @ApiProperty({ example: 'Training is queued. Its job has the result.' })
  message!: string;
}

/** Answers 202 with the job's address. */
export function acceptedJob(
  response: Response,
  query: UserQuery,
  { jobId, message }: { jobId: string; message: string },
): AcceptedJobDto {
  const user = query.user_id === undefined ? '' : `?user_id=${encodeURIComponent(query.user_id)}`;
  response.status(202).set({ Location: `/api/v1/jobs/${jobId}${user}`, 'Retry-After': POLL_SECONDS });
  return { job_id: jobId, status: 'queued', message };
}
