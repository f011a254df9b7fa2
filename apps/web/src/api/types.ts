import type { components, paths } from './schema';

type Schemas = components['schemas'];

export type Summary = Schemas['SummaryDto'];
export type Today = Schemas['TodayDto'];
export type Recommendation = Schemas['RecommendationDto'];
export type Tomorrow = Schemas['TomorrowDto'];
export type ScoreDetail = Schemas['ScoreDetailDto'];
export type RiskFlag = Schemas['RiskFlagDto'];
export type History = Schemas['HistoryDto'];
export type Reason = Schemas['ReasonDto'];
export type Trends = Schemas['TrendsDto'];
export type Series = Schemas['SeriesDto'];
export type MetricKey = Series['key'];
export type Point = Schemas['PointDto'];
export type FlagSpan = Schemas['FlagSpanDto'];
export type Job = Schemas['JobDto'];
export type JobStep = Schemas['StepDto'];
export type JobStatus = Job['status'];
export type Upload = Schemas['UploadDto'];
export type UploadSummary = Schemas['UploadSummaryDto'];
export type UploadPage = Schemas['UploadPageDto'];
export type ImportReport = Schemas['ImportReportDto'];
export type FileReport = Schemas['FileReportDto'];
export type Issue = Schemas['IssueDto'];
export type Accepted = Schemas['AcceptedDto'];
export type TrainingAccepted = Schemas['AcceptedJobDto'];
export type Sleep = Schemas['SleepDto'];
export type Workout = Schemas['WorkoutDto'];
export type WorkoutPage = Schemas['WorkoutPageDto'];
export type ForecastAnswer = Schemas['ForecastAnswerDto'];
export type WhatIf = Schemas['WhatIfDto'];
export type Planned = Schemas['PlannedDto'];
export type TrackRecord = Schemas['TrackRecordDto'];
export type ModeRecord = Schemas['ModeRecordDto'];
export type CalibrationBin = Schemas['CalibrationBinDto'];
export type PastForecast = Schemas['PastForecastDto'];
export type ModelRun = Schemas['ModelRunDto'];
export type ModelRunPage = Schemas['ModelRunPageDto'];
export type ModelVersion = Schemas['ModelVersionDto'];
export type InsightsFeed = Schemas['InsightsFeedDto'];
export type Insight = Schemas['InsightDto'];
export type InsightFamily = Insight['type'];
export type Learning = Schemas['LearningDto'];
export type Evidence = Schemas['EvidenceDto'];
export type Journal = Schemas['JournalDto'];
export type JournalBehaviour = Schemas['JournalBehaviourDto'];
export type JournalEffect = Schemas['JournalEffectDto'];
export type Preferences = Schemas['PreferencesDto'];
export type WeeklyReport = Schemas['WeeklyReportDto'];
export type MonthlyReport = Schemas['MonthlyReportDto'];
export type ProblemBody = Schemas['ProblemDto'];
export type Fault = Schemas['FaultDto'];

/** Addresses that can be read. */
export type GetPath = { [P in keyof paths]: paths[P] extends { get: object } ? P : never }[keyof paths];
export type PostPath = { [P in keyof paths]: paths[P] extends { post: object } ? P : never }[keyof paths];
export type PutPath = { [P in keyof paths]: paths[P] extends { put: object } ? P : never }[keyof paths];
export type DeletePath = { [P in keyof paths]: paths[P] extends { delete: object } ? P : never }[keyof paths];

interface Operation {
  parameters: { query?: unknown; path?: unknown };
  requestBody?: unknown;
  responses: Record<number, { content?: unknown }>;
}
type Verb = 'get' | 'post' | 'put' | 'delete';
type OperationOf<P extends keyof paths, M extends Verb> = Extract<paths[P][M], Operation>;
type Json<R> = R extends { content: { 'application/json': infer Body } } ? Body : never;

export type Answer<P extends keyof paths, M extends Verb> = Json<
  OperationOf<P, M>['responses'][keyof OperationOf<P, M>['responses'] & (200 | 202)]
>;
/** The query and the ids that an address takes; the athlete is added by the client. */
export interface Parameters<P extends keyof paths, M extends Verb> {
  query?: Omit<NonNullable<OperationOf<P, M>['parameters']['query']>, 'user_id'>;
  path?: OperationOf<P, M>['parameters']['path'];
}
/** What an address is sent, as JSON. */
export type Body<P extends keyof paths, M extends Verb> = Json<NonNullable<OperationOf<P, M>['requestBody']>>;
