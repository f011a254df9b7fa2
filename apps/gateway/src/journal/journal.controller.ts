import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { InsightsStore, JournalStore } from '@whoop/database';
import { CurrentUser } from '../accounts/current-user.decorator';
import { UserQuery } from '../accounts/user-query.dto';
import { rounded } from '../dashboard/rounding';
import { ApiProblems } from '../problem/api-problems';
import { behavioursOf } from './behaviours';
import { JournalDto } from './journal.dto';

@ApiTags('journal')
@Controller('api/v1/journal')
export class JournalController {
  constructor(private readonly dataSource: DataSource) {}

  @Get()
  @Header('Cache-Control', 'private, no-cache')
  @ApiOperation({
    summary: 'What the journal asked, how often the answer was yes, and what each behaviour is linked with',
  })
  @ApiOkResponse({ type: JournalDto })
  @ApiProblems()
  async journal(@CurrentUser() userId: string, @Query() _query: UserQuery): Promise<JournalDto> {
    const store = new JournalStore(this.dataSource);
    const { days, daysAnswered } = await store.coverage(userId);
    const effects = await new InsightsStore(this.dataSource).ofFamilies(userId, [
      'journal',
      'journal-next-day',
    ]);
    return {
      behaviours: behavioursOf(await store.questionCounts(userId), effects),
      days,
      days_answered: daysAnswered,
      coverage: days === 0 ? null : rounded(daysAnswered / days, 3),
    };
  }
}
