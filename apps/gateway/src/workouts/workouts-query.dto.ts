import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, Matches, MaxLength, MinLength } from 'class-validator';
import { DaySpanQuery } from '../http/day-span-query.dto';

export class WorkoutsQuery extends DaySpanQuery {
  @ApiPropertyOptional({ description: 'Only this activity, spelled as in the export.', example: 'Running' })
  @IsOptional()
  @IsString({ message: 'activity must be given once' })
  @MinLength(1)
  @MaxLength(200)
  // PostgreSQL has no text with a NUL.
  @Matches(/^[^\0]*$/, { message: 'activity must be text' })
  activity?: string;
}
