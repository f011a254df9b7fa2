export { createDataSource } from './data-source';
export type { DataSourceOptions } from './data-source';
export type { Db } from './db';
export { migrate, pendingMigrations } from './migrate';
export { SchemaTooNew } from './schema-too-new';

export { CycleEntity } from './entities/cycle.entity';
export { DailyMetricEntity } from './entities/daily-metric.entity';
export { DailyPredictionEntity } from './entities/daily-prediction.entity';
export { IdempotencyKeyEntity } from './entities/idempotency-key.entity';
export { JobEntity } from './entities/job.entity';
export { JobStepEntity } from './entities/job-step.entity';
export { JournalAnswerEntity } from './entities/journal-answer.entity';
export { ScheduleRunEntity } from './entities/schedule-run.entity';
export { SleepEntity } from './entities/sleep.entity';
export { UploadEntity } from './entities/upload.entity';
export { UserEntity } from './entities/user.entity';
export { WorkoutEntity } from './entities/workout.entity';

export { BadCursor } from './paging/bad-cursor';
export { decodeCursor, encodeCursor } from './paging/cursor';
export type { Position } from './paging/cursor';
export { cursorParameters, pageOf } from './paging/page';
export type { Page, PageRequest } from './paging/page';

export { DashboardStore } from './stores/dashboard.store';
export type { ForetoldDay, NewestDay, ShownDay, TrendRow, TrendSaid } from './stores/dashboard.store';
export { DaysStore } from './stores/days.store';
export type { StoredDay } from './stores/days.store';
export { PredictionsStore } from './stores/predictions.store';
export type { StoredPrediction } from './stores/predictions.store';
export { RecordsStore } from './stores/records.store';
export { UploadsStore } from './stores/uploads.store';
export type { FinishedImport, NewUpload, UploadSummary } from './stores/uploads.store';
export { UsersStore } from './stores/users.store';
export type { Analysis } from './stores/users.store';
export { WorkoutsStore } from './stores/workouts.store';
export type { StoredWorkout, WorkoutsRequest } from './stores/workouts.store';
