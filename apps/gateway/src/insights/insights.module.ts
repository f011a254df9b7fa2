import { Module } from '@nestjs/common';
import { AcceptSearch } from './accept-search';
import { InsightsController } from './insights.controller';
import { InsightsFeedController } from './insights-feed.controller';

@Module({
  controllers: [InsightsFeedController, InsightsController],
  providers: [AcceptSearch],
  exports: [AcceptSearch],
})
export class InsightsModule {}
