import { ApiProperty } from '@nestjs/swagger';

export class FileReportDto {
  @ApiProperty({ example: 'sleeps.csv' })
  name!: string;

  @ApiProperty({ enum: ['cycles', 'sleeps', 'workouts', 'journal'], example: 'sleeps' })
  kind!: string;

  @ApiProperty({ description: 'Language of the headers.', example: 'en' })
  language!: string;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Generation of the exporter; null when it cannot be told.',
    example: 'V3',
  })
  variant!: string | null;

  @ApiProperty({ example: 'utf-8' })
  encoding!: string;

  @ApiProperty({ example: ',' })
  delimiter!: string;

  @ApiProperty({ type: 'integer', example: 412 })
  rows_read!: number;

  @ApiProperty({ type: 'integer', example: 411 })
  rows_used!: number;

  @ApiProperty({ type: 'integer', example: 1 })
  rows_skipped!: number;

  @ApiProperty({ type: 'integer', description: 'Values of used rows that could not be used.', example: 0 })
  cells_nulled!: number;

  @ApiProperty({ type: [String], description: 'Columns that are not known here; not stored.' })
  unknown_columns!: string[];

  @ApiProperty({ type: [String], description: 'Known columns that the file lacks.' })
  missing_columns!: string[];
}

export class IssueDto {
  @ApiProperty({ example: 'sleeps.csv' })
  file!: string;

  @ApiProperty({ type: 'integer', description: 'Counted from 1, the header.', example: 17 })
  line!: number;

  @ApiProperty({ type: String, nullable: true, description: 'Null: the whole row.', example: 'Sleep onset' })
  column!: string | null;

  @ApiProperty({ enum: ['row_skipped', 'cell_nulled', 'cell_adjusted'], example: 'row_skipped' })
  effect!: string;

  @ApiProperty({ description: 'Stable.', example: 'unreadable_date' })
  reason!: string;

  @ApiProperty({ example: 'The sleep has no readable onset, so the row was not used.' })
  message!: string;
}

export class IgnoredEntryDto {
  @ApiProperty({ example: 'readme.pdf' })
  name!: string;

  @ApiProperty({ example: 'not a file of the export' })
  reason!: string;
}

export class ImportWarningDto {
  @ApiProperty({ example: 'missing_file' })
  code!: string;

  @ApiProperty({ example: 'The export has no workouts.csv.' })
  message!: string;

  @ApiProperty({ type: String, nullable: true, example: 'workouts.csv' })
  file!: string | null;

  @ApiProperty({ type: 'integer', example: 1 })
  count!: number;
}

export class DayRangeDto {
  @ApiProperty({ format: 'date', example: '2023-12-01' })
  first_day!: string;

  @ApiProperty({ format: 'date', example: '2024-01-15' })
  last_day!: string;
}

const COUNTS = { type: 'object', additionalProperties: { type: 'integer' } } as const;

/** What became of an export, without the single issues. */
export class ReportSummaryDto {
  @ApiProperty({ example: 'whoop-export' })
  source!: string;

  @ApiProperty({
    type: DayRangeDto,
    nullable: true,
    description: 'Local days that its rows touch; null without rows.',
  })
  range!: DayRangeDto | null;

  @ApiProperty({
    ...COUNTS,
    description: 'Records per kind.',
    example: { cycles: 46, sleeps: 52, workouts: 31, journal: 210 },
  })
  counts!: Record<string, number>;

  @ApiProperty({ type: [FileReportDto] })
  files!: FileReportDto[];

  @ApiProperty({ type: [IgnoredEntryDto] })
  ignored_entries!: IgnoredEntryDto[];

  @ApiProperty({
    ...COUNTS,
    description: 'Exact number of issues per reason.',
    example: { unreadable_date: 1 },
  })
  issue_counts!: Record<string, number>;

  @ApiProperty({ type: [ImportWarningDto] })
  warnings!: ImportWarningDto[];
}

/** What became of an export: nothing is dropped without standing here. */
export class ImportReportDto extends ReportSummaryDto {
  @ApiProperty({ type: [IssueDto], description: 'The first ones; `issue_counts` counts all.' })
  issues!: IssueDto[];
}
