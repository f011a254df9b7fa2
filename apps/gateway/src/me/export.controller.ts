import { Controller, Get, Header, HttpCode, Inject, Post, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { DataSource } from 'typeorm';
import { Dispatcher } from '@whoop/jobs';
import { exportFileKey, FileMissing } from '@whoop/platform';
import type { FileStore } from '@whoop/platform';
import { CurrentUser } from '../accounts/current-user.decorator';
import { UserQuery } from '../accounts/user-query.dto';
import { AcceptedJobDto, acceptedJob } from '../jobs/accepted-job';
import { openOrNewJob } from '../jobs/open-or-new-job';
import { ApiProblems } from '../problem/api-problems';
import { notFound, Problem } from '../problem/problem';
import { FILE_STORE } from '../resources';

@ApiTags('me')
@Controller('api/v1/me/export')
export class ExportController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly dispatcher: Dispatcher,
    @Inject(FILE_STORE) private readonly store: FileStore,
  ) {}

  @Post()
  @HttpCode(202)
  @ApiOperation({ summary: 'Packs all that is stored about the athlete, in the background' })
  @ApiAcceptedResponse({
    type: AcceptedJobDto,
    description: '`Location` is the job; then `GET` the archive.',
  })
  @ApiProblems('not_found')
  async request(
    @CurrentUser() userId: string,
    @Query() query: UserQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<AcceptedJobDto> {
    const jobId = await this.dataSource.transaction(async (tx) => {
      const [user] = await tx.query<unknown[]>('SELECT 1 FROM users WHERE id = $1', [userId]);
      if (user === undefined) throw notFound();
      return openOrNewJob(tx, userId, 'export');
    });
    this.dispatcher.kick();
    return acceptedJob(response, query, {
      jobId,
      message: 'Your data is being packed. Then it can be downloaded here.',
    });
  }

  @Get()
  @Header('Cache-Control', 'no-store')
  @ApiOperation({
    summary: 'The newest archive: every table as CSV and JSON, and the uploaded files',
    description: 'A ZIP. 404 before the first one was asked for, 409 while it is being packed.',
  })
  @ApiProduces('application/zip')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @ApiProblems('not_found', 'conflict')
  async download(@CurrentUser() userId: string, @Query() _query: UserQuery): Promise<StreamableFile> {
    const [job] = await this.dataSource.query<{ id: string; status: string; day: string }[]>(
      `SELECT id, status, to_char(created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS day FROM jobs
       WHERE user_id = $1 AND kind = 'export' AND status IN ('completed', 'queued', 'running')
       ORDER BY (status = 'completed') DESC, created_at DESC LIMIT 1`,
      [userId],
    );
    if (job === undefined) throw notFound();
    if (job.status !== 'completed')
      throw new Problem('conflict', 'Your data is still being packed. Try again when its job has ended.');
    const { stream, byteSize } = await this.store
      .open(exportFileKey(userId, job.id))
      .catch((error: unknown) => {
        throw error instanceof FileMissing ? notFound() : error;
      });
    return new StreamableFile(stream, {
      type: 'application/zip',
      length: byteSize,
      disposition: `attachment; filename="whoop-insights-${job.day}.zip"`,
    });
  }
}
