import { Controller, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { DataSource } from 'typeorm';
import { cancelJob, Dispatcher, isFinished, JobsReader, retryJob, type JobView } from '@whoop/jobs';
import { CurrentUser } from '../accounts/current-user.decorator';
import { UserQuery } from '../accounts/user-query.dto';
import { IdPipe } from '../http/id.pipe';
import { setNextLink } from '../http/next-link';
import { ApiProblems } from '../problem/api-problems';
import { notFound } from '../problem/problem';
import { jobAnswer } from './job-answer';
import { JobDto, JobPageDto } from './job.dto';
import { JobsQuery } from './jobs-query.dto';

const POLL_SECONDS = '1';

@ApiTags('jobs')
@Controller('api/v1/jobs')
export class JobsController {
  constructor(
    private readonly jobs: JobsReader,
    private readonly dataSource: DataSource,
    private readonly dispatcher: Dispatcher,
  ) {}

  @Get()
  @ApiOperation({ summary: 'All jobs of the user, the newest first' })
  @ApiOkResponse({ type: JobPageDto })
  @ApiProblems()
  async list(
    @CurrentUser() userId: string,
    @Query() query: JobsQuery,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<JobPageDto> {
    const { limit, cursor, status } = query;
    const page = await this.jobs.list(userId, { limit, cursor, status });
    setNextLink(request, response, page.nextCursor);
    response.set('Cache-Control', 'no-store');
    return { items: page.items.map(jobAnswer), total: page.total, next_cursor: page.nextCursor };
  }

  @Get(':id')
  @ApiOperation({ summary: 'A job: its status, progress, steps, error and result' })
  @ApiOkResponse({
    type: JobDto,
    headers: {
      'Retry-After': { description: 'Seconds; while the job is not over.', schema: { type: 'string' } },
    },
  })
  @ApiProblems('not_found')
  async byId(
    @CurrentUser() userId: string,
    @Param('id', IdPipe) id: string,
    @Query() _query: UserQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<JobDto> {
    return this.answer(await this.find(userId, id), response);
  }

  @Post(':id/cancel')
  @HttpCode(202)
  @ApiOperation({ summary: 'Cancels a job; one that runs stops within two seconds and stores nothing more' })
  @ApiAcceptedResponse({ type: JobDto })
  @ApiProblems('not_found', 'conflict')
  async cancel(
    @CurrentUser() userId: string,
    @Param('id', IdPipe) id: string,
    @Query() _query: UserQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<JobDto> {
    await cancelJob(this.dataSource, userId, id);
    return this.answer(await this.find(userId, id), response);
  }

  @Post(':id/retry')
  @HttpCode(202)
  @ApiOperation({ summary: 'Runs a failed or cancelled job again, from the step that stopped it' })
  @ApiAcceptedResponse({ type: JobDto })
  @ApiProblems('not_found', 'conflict')
  async retry(
    @CurrentUser() userId: string,
    @Param('id', IdPipe) id: string,
    @Query() _query: UserQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<JobDto> {
    await retryJob(this.dataSource, userId, id);
    this.dispatcher.kick();
    return this.answer(await this.find(userId, id), response);
  }

  private async find(userId: string, id: string): Promise<JobView> {
    const job = await this.jobs.job(userId, id);
    if (job === null) throw notFound();
    return job;
  }

  private answer(job: JobView, response: Response): JobDto {
    response.set('Cache-Control', 'no-store');
    if (!isFinished(job.status)) response.set('Retry-After', POLL_SECONDS);
    return jobAnswer(job);
  }
}
