import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { PROBLEMS } from './codes';

/** One place of a fault: in a file of the export, or in the request. */
export class FaultDto {
  @ApiPropertyOptional({ type: String, nullable: true, example: 'sleeps.csv' })
  file?: string | null;

  @ApiPropertyOptional({
    type: 'integer',
    nullable: true,
    description: 'Counted from 1, the header.',
    example: 1,
  })
  line?: number | null;

  @ApiPropertyOptional({ type: String, nullable: true, example: 'Sleep onset' })
  column?: string | null;

  @ApiPropertyOptional({ description: 'The request parameter at fault.', example: 'limit' })
  parameter?: string;

  @ApiProperty({ example: 'The column is missing.' })
  message!: string;
}

/** Every answer with a status of 400 or more (RFC 9457, application/problem+json). */
export class ProblemDto {
  @ApiProperty({ format: 'uri', example: 'urn:whoop-insights:problem:unexpected-schema' })
  type!: string;

  @ApiProperty({
    description: 'The same for every problem of this code.',
    example: 'The columns were not recognised',
  })
  title!: string;

  @ApiProperty({ type: 'integer', example: 422 })
  status!: number;

  @ApiProperty({
    enum: Object.keys(PROBLEMS),
    description: 'Stable; decide by this one.',
    example: 'unexpected_schema',
  })
  code!: string;

  @ApiProperty({ description: 'What is wrong and what to do.', example: 'sleeps.csv lacks 2 columns.' })
  detail!: string;

  @ApiProperty({ description: 'The address that was asked.', example: '/api/v1/whoop/upload' })
  instance!: string;

  @ApiProperty({
    description: 'Also in X-Request-Id and in the log.',
    example: '018f6f1e-7f0a-7cc3-8a53-1b0d6f1f3a55',
  })
  request_id!: string;

  @ApiPropertyOptional({
    type: 'integer',
    description: 'Of what there is not enough: how much there is.',
    example: 6,
  })
  have?: number;

  @ApiPropertyOptional({ type: 'integer', description: 'And how much it takes.', example: 14 })
  need?: number;

  @ApiPropertyOptional({
    type: [FaultDto],
    description: 'Where the faults are; left out when there is no place to name.',
  })
  errors?: FaultDto[];
}
