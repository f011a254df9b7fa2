import { Module } from '@nestjs/common';
import { ReportSourcesReader } from './report-sources';
import { ReportsController } from './reports.controller';

@Module({ controllers: [ReportsController], providers: [ReportSourcesReader] })
export class ReportsModule {}
