import { Controller, Get, Header, Query, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { DataSource } from 'typeorm';
import { InsightsStore, UsersStore } from '@whoop/database';
import { INSIGHT_THRESHOLDS, INSIGHTS_VERSION } from '@whoop/insights';
import { CurrentUser } from '../accounts/current-user.decorator';
import { AcceptedJobDto, acceptedJob } from '../jobs/accepted-job';
import { ApiProblems } from '../problem/api-problems';
import { AcceptSearch, whyNone } from './accept-search';
import { feedOf, learningOf, MAX_INSIGHTS } from './feed';
import { insightAnswer, learningAnswer } from './insight-answer';
import { InsightsFeedDto } from './insight.dto';
import { InsightsQuery } from './insights-query.dto';
import { SEARCH_QUEUED } from './insights.controller';

@ApiTags('insights')
@Controller('api/v1/dashboard/insights')
export class InsightsFeedController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly search: AcceptSearch,
  ) {}

  @Get()
  @Header('Cache-Control', 'private, no-cache')
  @ApiOperation({ summary: 'What the athlete’s history says about itself, and what is still being learned' })
  @ApiOkResponse({ type: InsightsFeedDto })
  @ApiAcceptedResponse({
    type: AcceptedJobDto,
    description: 'With `regenerate=true`. `Location` is the job.',
  })
  @ApiProblems('insufficient_data')
  async feed(
    @CurrentUser() userId: string,
    @Query() query: InsightsQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<InsightsFeedDto | AcceptedJobDto> {
    if (query.regenerate === 'true') {
      const jobId = await this.search.accept(userId);
      return acceptedJob(response, query, { jobId, message: SEARCH_QUEUED });
    }
    return this.answer(userId, query);
  }

  private async answer(userId: string, query: InsightsQuery): Promise<InsightsFeedDto> {
    const store = new InsightsStore(this.dataSource);
    const all = query.all === 'true';
    const published = await store.published(userId, query.family ?? null);
    const retired = all ? await store.retired(userId, query.family ?? null) : [];
    const learning = await store.learning(userId, query.family ?? null);
    const search = await new UsersStore(this.dataSource).insightSearch(userId);
    return {
      insights: feedOf(published, all).map(({ row, mentioned }) => insightAnswer(row, mentioned)),
      total: published.filter(({ mentionedIn }) => mentionedIn === null).length,
      retired: retired.slice(0, MAX_INSIGHTS).map((row) => insightAnswer(row, [])),
      learning: learningOf(learning, all).map(learningAnswer),
      learning_total: learning.length,
      up_to_date:
        search !== null &&
        search.insightsDataVersion === search.dataVersion &&
        search.insightsVersion === INSIGHTS_VERSION &&
        search.insightsSensitive === search.sensitiveInsights,
      reason: published.length > 0 ? null : whyEmpty(await store.daysOfData(userId)),
    };
  }
}

function whyEmpty(have: number): string {
  if (have < INSIGHT_THRESHOLDS.minHistoryDays) return whyNone(have);
  return 'Nothing stands out so far: that is a result, too.';
}
