import { Controller, Get, Header, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { DataSource } from 'typeorm';
import { InsightsStore } from '@whoop/database';
import type { Evidence } from '@whoop/insights';
import { CurrentUser } from '../accounts/current-user.decorator';
import { UserQuery } from '../accounts/user-query.dto';
import { csvOf } from '@whoop/platform';
import { IdPipe } from '../http/id.pipe';
import { AcceptedJobDto, acceptedJob } from '../jobs/accepted-job';
import { ApiProblems } from '../problem/api-problems';
import { notFound } from '../problem/problem';
import { AcceptSearch } from './accept-search';
import { EvidenceDto } from './insight.dto';

export const SEARCH_QUEUED = 'The search for insights is queued. Its job has the result.';

@ApiTags('insights')
@Controller('api/v1/insights')
export class InsightsController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly search: AcceptSearch,
  ) {}

  @Post('regenerate')
  @HttpCode(202)
  @ApiOperation({ summary: 'Looks for insights again, in the background' })
  @ApiAcceptedResponse({ type: AcceptedJobDto, description: '`Location` is the job.' })
  @ApiProblems('insufficient_data')
  async regenerate(
    @CurrentUser() userId: string,
    @Query() query: UserQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<AcceptedJobDto> {
    return acceptedJob(response, query, { jobId: await this.search.accept(userId), message: SEARCH_QUEUED });
  }

  @Get(':id/days')
  @Header('Cache-Control', 'private, no-cache')
  @ApiOperation({ summary: 'The days and values behind an insight' })
  @ApiOkResponse({ type: EvidenceDto })
  @ApiProblems('not_found')
  async days(
    @CurrentUser() userId: string,
    @Param('id', IdPipe) id: string,
    @Query() _query: UserQuery,
  ): Promise<EvidenceDto> {
    return this.evidence(userId, id);
  }

  @Get(':id/days.csv')
  @Header('Cache-Control', 'private, no-cache')
  @Header('Content-Type', 'text/csv; charset=utf-8')
  @Header('Content-Disposition', 'attachment; filename="days.csv"')
  @ApiOperation({ summary: 'The same as a table for a spreadsheet' })
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  @ApiProblems('not_found')
  async daysCsv(
    @CurrentUser() userId: string,
    @Param('id', IdPipe) id: string,
    @Query() _query: UserQuery,
  ): Promise<string> {
    const { columns, rows } = await this.evidence(userId, id);
    return csvOf(columns, rows);
  }

  private async evidence(userId: string, id: string): Promise<Evidence> {
    const row = await new InsightsStore(this.dataSource).byId(userId, id);
    if (row === null || row.evidence === null) throw notFound();
    return row.evidence;
  }
}
