import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { DashboardStore, DaysStore, RunsStore } from '@whoop/database';
import { CurrentUser } from '../accounts/current-user.decorator';
import { UserQuery } from '../accounts/user-query.dto';
import { ApiProblems } from '../problem/api-problems';
import { ForecastAnswerDto } from './forecast/forecast.dto';
import { ForecastQuery } from './forecast/forecast-query.dto';
import { ForecastReader } from './forecast/forecast-reader';
import { summaryOf } from './summary/summary';
import { SummaryDto } from './summary/summary.dto';
import { candidatesAnswer } from './track-record/candidates';
import { trackRecordAnswer } from './track-record/track-record';
import { TrackRecordQuery } from './track-record/track-record-query.dto';
import { TrackRecordDto } from './track-record/track-record.dto';
import { flagSpans } from './trends/flag-spans';
import { seriesOf } from './trends/series';
import { askedFor, rangeOf, rowsFor } from './trends/trends';
import { TrendsQuery } from './trends/trends-query.dto';
import { TrendsDto } from './trends/trends.dto';

@ApiTags('dashboard')
@Controller('api/v1/dashboard')
export class DashboardController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly forecasts: ForecastReader,
  ) {}

  @Get('summary')
  @Header('Cache-Control', 'private, no-cache')
  @ApiOperation({ summary: 'The last day, what to do, what to expect, and what to look at' })
  @ApiOkResponse({ type: SummaryDto })
  @ApiProblems()
  async summary(@CurrentUser() userId: string, @Query() _query: UserQuery): Promise<SummaryDto> {
    return summaryOf(await new DashboardStore(this.dataSource).newestDay(userId), Date.now());
  }

  @Get('trends')
  @Header('Cache-Control', 'private, no-cache')
  @ApiOperation({ summary: 'Daily series with what was usual; days without a value are gaps' })
  @ApiOkResponse({ type: TrendsDto })
  @ApiProblems()
  async trends(@CurrentUser() userId: string, @Query() query: TrendsQuery): Promise<TrendsDto> {
    const asked = askedFor(query.metrics);
    const range = rangeOf(query, await new DaysStore(this.dataSource).dayRange(userId));
    const rows = range === null ? [] : await this.trendRows(userId, rowsFor(asked, range));
    return {
      start_date: range && range.first,
      end_date: range && range.last,
      metrics: seriesOf(asked.metrics, range, rows),
      ...(asked.flags && { flags: range === null ? [] : flagSpans(rows, range.first) }),
    };
  }

  @Get('forecast')
  @Header('Cache-Control', 'private, no-cache')
  @ApiOperation({ summary: 'What if: tomorrow’s recovery with a planned strain, sleep and bedtime' })
  @ApiOkResponse({ type: ForecastAnswerDto })
  @ApiProblems()
  async forecast(@CurrentUser() userId: string, @Query() query: ForecastQuery): Promise<ForecastAnswerDto> {
    return this.forecasts.answer(userId, query);
  }

  @Get('track-record')
  @Header('Cache-Control', 'private, no-cache')
  @ApiOperation({ summary: 'How good the forecasts have been, beside the simplest ones' })
  @ApiOkResponse({ type: TrackRecordDto })
  @ApiProblems()
  async trackRecord(
    @CurrentUser() userId: string,
    @Query() query: TrackRecordQuery,
  ): Promise<TrackRecordDto> {
    const store = new DashboardStore(this.dataSource);
    const answer = trackRecordAnswer(await store.foretoldDays(userId), query);
    return { ...answer, models: candidatesAnswer(await new RunsStore(this.dataSource).latest(userId)) };
  }

  private trendRows(userId: string, { range, asked }: ReturnType<typeof rowsFor>) {
    return new DashboardStore(this.dataSource).trendRows(userId, range, asked);
  }
}
