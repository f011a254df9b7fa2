import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { isFinished, JobsReader } from '@whoop/jobs';
import { CurrentUser } from '../accounts/current-user.decorator';
import { UserQuery } from '../accounts/user-query.dto';
import { IdPipe } from '../http/id.pipe';
import { ApiProblems } from '../problem/api-problems';
import { notFound } from '../problem/problem';
import { JobStreams } from './job-streams';

@ApiTags('jobs')
@Controller('api/v1/jobs')
export class JobEventsController {
  constructor(
    private readonly jobs: JobsReader,
    private readonly streams: JobStreams,
  ) {}

  /** A browser that reconnects after the last event gets 204, which ends its attempts. */
  @Get(':id/events')
  @ApiOperation({
    summary: 'Follows a job as server-sent events',
    description:
      'First `snapshot`, then `progress` at each change, and last `completed`, `failed` or `cancelled`; every event carries the whole job. At most 3 streams per user.',
  })
  @ApiProduces('text/event-stream')
  @ApiOkResponse({ schema: { type: 'string' } })
  @ApiProblems('not_found', 'rate_limited')
  async follow(
    @CurrentUser() userId: string,
    @Param('id', IdPipe) id: string,
    @Query() _query: UserQuery,
    @Res() response: Response,
  ): Promise<void> {
    const job = await this.jobs.job(userId, id);
    if (job === null) throw notFound();
    if (isFinished(job.status) && response.req.get('last-event-id') === String(job.version)) {
      response.status(204).end();
      return;
    }
    await this.streams.send(userId, id, response);
  }
}
