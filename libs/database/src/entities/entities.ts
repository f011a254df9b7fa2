import { CycleEntity } from './cycle.entity';
import { DailyMetricEntity } from './daily-metric.entity';
import { DailyPredictionEntity } from './daily-prediction.entity';
import { IdempotencyKeyEntity } from './idempotency-key.entity';
import { InsightEntity } from './insight.entity';
import { JobEntity } from './job.entity';
import { JobStepEntity } from './job-step.entity';
import { JournalAnswerEntity } from './journal-answer.entity';
import { PredictionRunEntity } from './prediction-run.entity';
import { ScheduleRunEntity } from './schedule-run.entity';
import { SleepEntity } from './sleep.entity';
import { UploadEntity } from './upload.entity';
import { UserEntity } from './user.entity';
import { WorkoutEntity } from './workout.entity';

export const ENTITIES = [
  UserEntity,
  UploadEntity,
  CycleEntity,
  SleepEntity,
  WorkoutEntity,
  JournalAnswerEntity,
  DailyMetricEntity,
  DailyPredictionEntity,
  PredictionRunEntity,
  InsightEntity,
  JobEntity,
  JobStepEntity,
  IdempotencyKeyEntity,
  ScheduleRunEntity,
];
