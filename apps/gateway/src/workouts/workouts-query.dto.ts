import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, Matches, MaxLength, MinLength } from 'class-validator';
import { IsDay } from '../http/is-day.decorator';
import { PageQuery } from '../http/page-query.dto';

export class WorkoutsQuery extends PageQuery {
  @ApiPropertyOptional({ description: 'Only this activity, spelled as in the export.', example: 'Running' })
  @IsOptional()
  @IsString({ message: 'activity must be given once' })
  @MinLength(1)
  @MaxLength(200)
  // PostgreSQL has no text with a NUL.
  @Matches(/^[^\0]*$/, { message: 'activity must be text' })
  activity?: string;

  @ApiPropertyOptional({ format: 'date', description: 'First local day.', example: '2024-01-01' })
  @IsOptional()
  @IsDay()
  start_date?: string;

  @ApiPropertyOptional({ format: 'date', description: 'Last local day.', example: '2024-01-15' })
  @IsOptional()
  @IsDay()
  end_date?: string;
}
