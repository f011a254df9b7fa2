import { Module } from '@nestjs/common';
import { AcceptTraining } from './accept-training';
import { ModelsController } from './models.controller';
import { TrainController } from './train.controller';

@Module({ controllers: [TrainController, ModelsController], providers: [AcceptTraining] })
export class TrainingModule {}
