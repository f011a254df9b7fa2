import { Controller, Get, Header, Param, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { DataSource } from 'typeorm';
import { RunsStore } from '@whoop/database';
import { CurrentUser } from '../accounts/current-user.decorator';
import { UserQuery } from '../accounts/user-query.dto';
import { setNextLink } from '../http/next-link';
import { PageQuery } from '../http/page-query.dto';
import { ApiProblems } from '../problem/api-problems';
import { notFound } from '../problem/problem';
import { modelRunAnswer, modelVersionAnswer } from './model-run-answer';
import { ModelRunPageDto, ModelVersionDto } from './training.dto';

@ApiTags('models')
@Controller('api/v1/models')
export class ModelsController {
  constructor(private readonly dataSource: DataSource) {}

  @Get()
  @Header('Cache-Control', 'private, no-cache')
  @ApiOperation({ summary: 'Training runs, the newest first, with how their models did' })
  @ApiOkResponse({ type: ModelRunPageDto })
  @ApiProblems()
  async list(
    @CurrentUser() userId: string,
    @Query() { limit, cursor }: PageQuery,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ModelRunPageDto> {
    const runs = new RunsStore(this.dataSource);
    const page = await runs.list(userId, { limit, cursor });
    const current = await runs.latest(userId);
    setNextLink(request, response, page.nextCursor);
    return {
      items: page.items.map((run) => modelRunAnswer(run, current?.id ?? null)),
      total: page.total,
      next_cursor: page.nextCursor,
    };
  }

  @Get(':version')
  @Header('Cache-Control', 'private, no-cache')
  @ApiOperation({ summary: 'One run: its metrics against naive forecasts, importances and files' })
  @ApiOkResponse({ type: ModelVersionDto })
  @ApiProblems('not_found')
  async byVersion(
    @CurrentUser() userId: string,
    @Param('version') version: string,
    @Query() _query: UserQuery,
  ): Promise<ModelVersionDto> {
    const runs = new RunsStore(this.dataSource);
    const run = isVersion(version) ? await runs.byVersion(userId, version) : null;
    if (run === null) throw notFound();
    const current = await runs.latest(userId);
    return modelVersionAnswer(run, current?.id ?? null);
  }
}

const isVersion = (text: string): boolean => /^\d+\.\d+\.\d+_\d{8}_\d{6}$/.test(text);
