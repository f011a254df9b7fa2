import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { DaysStore } from '@whoop/database';
import { CurrentUser } from '../accounts/current-user.decorator';
import { UserQuery } from '../accounts/user-query.dto';
import { ApiProblems } from '../problem/api-problems';
import { SummaryDto } from './summary.dto';
import { summaryOf } from './summary';
import { metricsOf, rangeOf, seriesOf } from './trends';
import { TrendsQuery } from './trends-query.dto';
import { TrendsDto } from './trends.dto';

@ApiTags('dashboard')
@Controller('api/v1/dashboard')
export class DashboardController {
  constructor(private readonly dataSource: DataSource) {}

  @Get('summary')
  @Header('Cache-Control', 'private, no-cache')
  @ApiOperation({ summary: 'The last day, and what to make of it' })
  @ApiOkResponse({ type: SummaryDto })
  @ApiProblems()
  async summary(@CurrentUser() userId: string, @Query() _query: UserQuery): Promise<SummaryDto> {
    return summaryOf(await new DaysStore(this.dataSource).newestLivedDay(userId), Date.now());
  }

  @Get('trends')
  @Header('Cache-Control', 'private, no-cache')
  @ApiOperation({ summary: 'Daily series with their baselines; days without a value are gaps' })
  @ApiOkResponse({ type: TrendsDto })
  @ApiProblems()
  async trends(@CurrentUser() userId: string, @Query() query: TrendsQuery): Promise<TrendsDto> {
    const metrics = metricsOf(query.metrics);
    const store = new DaysStore(this.dataSource);
    const range = rangeOf(query, await store.dayRange(userId));
    if (range === null) return { start_date: null, end_date: null, metrics: seriesOf(metrics, null, []) };
    const days = await store.daysOf(userId, range.first, range.last);
    return { start_date: range.first, end_date: range.last, metrics: seriesOf(metrics, range, days) };
  }
}
