import { Controller, Get, Header, Param, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { CurrentUser } from '../accounts/current-user.decorator';
import { UserQuery } from '../accounts/user-query.dto';
import { IdPipe } from '../http/id.pipe';
import { setNextLink } from '../http/next-link';
import { PageQuery } from '../http/page-query.dto';
import { ApiProblems } from '../problem/api-problems';
import { issuesCsv } from './issues-csv';
import { UploadHistory } from './upload-history';
import { uploadSummaryView, uploadView } from './upload-view';
import { UploadDto, UploadPageDto } from './upload.dto';

@ApiTags('uploads')
@Controller('api/v1/uploads')
export class UploadsController {
  constructor(private readonly history: UploadHistory) {}

  @Get()
  @Header('Cache-Control', 'private, no-cache')
  @ApiOperation({ summary: 'All uploads of the user, the newest first' })
  @ApiOkResponse({ type: UploadPageDto })
  @ApiProblems()
  async list(
    @CurrentUser() userId: string,
    @Query() { limit, cursor }: PageQuery,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<UploadPageDto> {
    const { page, jobs } = await this.history.page(userId, { limit, cursor });
    setNextLink(request, response, page.nextCursor);
    const items = page.items.map((upload) => uploadSummaryView(upload, jobs.get(upload.id) ?? null));
    return { items, total: page.total, next_cursor: page.nextCursor };
  }

  @Get(':id')
  @Header('Cache-Control', 'private, no-cache')
  @ApiOperation({ summary: 'An upload with its import report: what was read, used and skipped, and why' })
  @ApiOkResponse({ type: UploadDto })
  @ApiProblems('not_found')
  async byId(
    @CurrentUser() userId: string,
    @Param('id', IdPipe) id: string,
    @Query() _query: UserQuery,
  ): Promise<UploadDto> {
    const { upload, job } = await this.history.byId(userId, id);
    return uploadView(upload, job);
  }

  @Get(':id/issues.csv')
  @Header('Cache-Control', 'private, no-cache')
  @Header('Content-Type', 'text/csv; charset=utf-8')
  @Header('Content-Disposition', 'attachment; filename="issues.csv"')
  @ApiOperation({ summary: 'The issues of an import as a table for a spreadsheet' })
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  @ApiProblems('not_found')
  async issues(
    @CurrentUser() userId: string,
    @Param('id', IdPipe) id: string,
    @Query() _query: UserQuery,
  ): Promise<string> {
    const { upload } = await this.history.byId(userId, id);
    return issuesCsv(upload.report?.issues ?? []);
  }
}
