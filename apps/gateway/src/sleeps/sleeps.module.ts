import { Module } from '@nestjs/common';
import { SleepsController } from './sleeps.controller';

@Module({ controllers: [SleepsController] })
export class SleepsModule {}
