import { Module } from '@nestjs/common';
import { DeletionController } from './deletion.controller';
import { ExportController } from './export.controller';
import { PreferencesController } from './preferences.controller';

@Module({ controllers: [DeletionController, ExportController, PreferencesController] })
export class MeModule {}
