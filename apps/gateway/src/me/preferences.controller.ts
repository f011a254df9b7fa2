import { Body, Controller, Get, Header, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { InsightsStore, UsersStore } from '@whoop/database';
import { INSIGHT_THRESHOLDS } from '@whoop/insights';
import { Dispatcher } from '@whoop/jobs';
import { CurrentUser } from '../accounts/current-user.decorator';
import { UserQuery } from '../accounts/user-query.dto';
import { openOrNewJob } from '../jobs/open-or-new-job';
import { ApiProblems } from '../problem/api-problems';
import { PreferencesBody, PreferencesDto } from './preferences.dto';

@ApiTags('me')
@Controller('api/v1/me/preferences')
export class PreferencesController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly dispatcher: Dispatcher,
  ) {}

  @Get()
  @Header('Cache-Control', 'private, no-cache')
  @ApiOperation({ summary: 'How the athlete wants the product to work' })
  @ApiOkResponse({ type: PreferencesDto })
  @ApiProblems()
  async read(@CurrentUser() userId: string, @Query() _query: UserQuery): Promise<PreferencesDto> {
    const { sensitiveInsights } = await new UsersStore(this.dataSource).preferences(userId);
    return { sensitive_insights: sensitiveInsights };
  }

  @Put()
  @Header('Cache-Control', 'private, no-cache')
  @ApiOperation({
    summary: 'Changes preferences; insights are looked for again where that makes a difference',
  })
  @ApiOkResponse({ type: PreferencesDto })
  @ApiProblems()
  async change(
    @CurrentUser() userId: string,
    @Query() _query: UserQuery,
    @Body() { sensitive_insights: sensitive }: PreferencesBody,
  ): Promise<PreferencesDto> {
    if (sensitive !== undefined) await this.sayOnSensitive(userId, sensitive);
    return this.read(userId, _query);
  }

  /** A withdrawn consent takes effect at once: what was found is deleted before the answer. */
  private async sayOnSensitive(userId: string, sensitiveInsights: boolean): Promise<void> {
    await this.dataSource.transaction(async (tx) => {
      const users = new UsersStore(tx);
      await users.lock(userId);
      const before = await users.preferences(userId);
      await users.savePreferences(userId, { sensitiveInsights });
      const insights = new InsightsStore(tx);
      if (!sensitiveInsights) await insights.deleteSensitive(userId);
      const days = await insights.daysOfData(userId);
      if (before.sensitiveInsights !== sensitiveInsights && days >= INSIGHT_THRESHOLDS.minHistoryDays)
        await openOrNewJob(tx, userId, 'insights');
    });
    this.dispatcher.kick();
  }
}
