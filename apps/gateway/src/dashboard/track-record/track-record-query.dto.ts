import { ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { UserQuery } from '../../accounts/user-query.dto';
import { IsDay } from '../../http/is-day.decorator';
import { wholeNumber } from '../../http/whole-number';
import { DEFAULT_FORECASTS, MAX_FORECASTS } from './track-record';

export class TrackRecordQuery extends UserQuery {
  @ApiPropertyOptional({ format: 'date', description: 'First day that was foretold. Left out: all.' })
  @IsOptional()
  @IsDay()
  start_date?: string;

  @ApiPropertyOptional({ format: 'date', description: 'Last day that was foretold. Left out: all.' })
  @IsOptional()
  @IsDay()
  end_date?: string;

  @ApiPropertyOptional({
    type: 'integer',
    minimum: 0,
    maximum: MAX_FORECASTS,
    default: DEFAULT_FORECASTS,
    description: 'How many single forecasts of each mode to list, the newest ones.',
  })
  @IsOptional()
  @Transform(({ value }) => wholeNumber(value))
  @IsInt({ message: `limit must be a whole number from 0 to ${MAX_FORECASTS}` })
  @Min(0, { message: `limit must be a whole number from 0 to ${MAX_FORECASTS}` })
  @Max(MAX_FORECASTS, { message: `limit must be a whole number from 0 to ${MAX_FORECASTS}` })
  limit?: number;
}
