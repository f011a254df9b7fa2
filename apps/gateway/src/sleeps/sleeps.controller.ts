import { Controller, Get, Header, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { DataSource } from 'typeorm';
import { SleepsStore } from '@whoop/database';
import { CurrentUser } from '../accounts/current-user.decorator';
import { DaySpanQuery, pageBetween } from '../http/day-span-query.dto';
import { setNextLink } from '../http/next-link';
import { ApiProblems } from '../problem/api-problems';
import { sleepAnswer } from './sleep-answer';
import { SleepPageDto } from './sleep.dto';

@ApiTags('sleeps')
@Controller('api/v1/sleeps')
export class SleepsController {
  constructor(private readonly dataSource: DataSource) {}

  @Get()
  @Header('Cache-Control', 'private, no-cache')
  @ApiOperation({
    summary: 'Nights and naps, the newest first',
    description: '`start_date` and `end_date` are local days of waking.',
  })
  @ApiOkResponse({ type: SleepPageDto })
  @ApiProblems()
  async list(
    @CurrentUser() userId: string,
    @Query() query: DaySpanQuery,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SleepPageDto> {
    const page = await new SleepsStore(this.dataSource).page(userId, pageBetween(query));
    setNextLink(request, response, page.nextCursor);
    return { items: page.items.map(sleepAnswer), total: page.total, next_cursor: page.nextCursor };
  }
}
