import { ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { UserQuery } from '../accounts/user-query.dto';
import { wholeNumber } from './whole-number';

export const MAX_PAGE = 100;
const DEFAULT_PAGE = 50;

/** Parameters of a list. */
export class PageQuery extends UserQuery {
  @ApiPropertyOptional({
    description: 'Items per page.',
    type: 'integer',
    minimum: 1,
    maximum: MAX_PAGE,
    default: DEFAULT_PAGE,
  })
  @IsOptional()
  @Transform(({ value }) => wholeNumber(value))
  @IsInt({ message: 'limit must be a whole number' })
  @Min(1)
  @Max(MAX_PAGE)
  limit: number = DEFAULT_PAGE;

  @ApiPropertyOptional({ description: '`next_cursor` of the page before.' })
  @IsOptional()
  @IsString({ message: 'cursor must be given once' })
  @MaxLength(512)
  cursor?: string;
}
