import { Module } from '@nestjs/common';
import { DashboardController } from './dashboard.controller';
import { ForecastReader } from './forecast/forecast-reader';

@Module({ controllers: [DashboardController], providers: [ForecastReader] })
export class DashboardModule {}
