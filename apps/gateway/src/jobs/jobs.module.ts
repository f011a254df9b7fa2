import { Module } from '@nestjs/common';
import { JobEventsController } from './job-events.controller';
import { JobStreams } from './job-streams';
import { JobsController } from './jobs.controller';
import { OpenStreams } from './open-streams';

@Module({ controllers: [JobsController, JobEventsController], providers: [JobStreams, OpenStreams] })
export class JobsModule {}
