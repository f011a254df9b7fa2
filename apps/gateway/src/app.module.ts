import { Global, Module, type DynamicModule, type Provider } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { Dispatcher, JobQueues, JobsReader, JobWatcher } from '@whoop/jobs';
import type { Config, FileStore, Logger } from '@whoop/platform';
import { AccountGuard } from './accounts/account.guard';
import { AccountResolver } from './accounts/account-resolver';
import { DashboardModule } from './dashboard/dashboard.module';
import { GatewayMetrics } from './health/gateway-metrics';
import { HealthModule } from './health/health.module';
import { Closing } from './http/closing';
import { InsightsModule } from './insights/insights.module';
import { JobsModule } from './jobs/jobs.module';
import { JournalModule } from './journal/journal.module';
import { MeModule } from './me/me.module';
import { ReportsModule } from './reports/reports.module';
import { CONFIG, FILE_STORE, LOGGER } from './resources';
import { SleepsModule } from './sleeps/sleeps.module';
import { TrainingModule } from './training/training.module';
import { UploadsModule } from './uploads/uploads.module';
import { WorkoutsModule } from './workouts/workouts.module';

/** What the gateway runs on. Whoever makes it also closes it, after the app. */
export interface Resources {
  config: Config;
  logger: Logger;
  dataSource: DataSource;
  fileStore: FileStore;
  queues: JobQueues;
  dispatcher: Dispatcher;
}

const RESOURCES = [
  UploadsModule,
  JobsModule,
  TrainingModule,
  DashboardModule,
  InsightsModule,
  JournalModule,
  ReportsModule,
  SleepsModule,
  WorkoutsModule,
  MeModule,
  HealthModule,
];

@Global()
@Module({ imports: RESOURCES })
export class AppModule {
  static on(resources: Resources): DynamicModule {
    const providers: Provider[] = [
      { provide: CONFIG, useValue: resources.config },
      { provide: LOGGER, useValue: resources.logger },
      { provide: FILE_STORE, useValue: resources.fileStore },
      { provide: DataSource, useValue: resources.dataSource },
      { provide: JobQueues, useValue: resources.queues },
      { provide: Dispatcher, useValue: resources.dispatcher },
      { provide: JobsReader, useFactory: () => new JobsReader(resources.dataSource) },
      { provide: JobWatcher, useFactory: () => new JobWatcher(resources.dataSource) },
      GatewayMetrics,
      Closing,
      AccountResolver,
    ];
    return {
      module: AppModule,
      providers: [...providers, { provide: APP_GUARD, useClass: AccountGuard }],
      exports: providers,
    };
  }
}
