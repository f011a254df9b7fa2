import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { UserQuery } from '../../accounts/user-query.dto';
import { IsDay } from '../../http/is-day.decorator';
import { METRIC_KEYS } from './metrics';
import { MAX_RANGE_DAYS } from './trends';

export class TrendsQuery extends UserQuery {
  @ApiPropertyOptional({
    format: 'date',
    description: `First day. Left out: 90 days up to the last one. At most ${MAX_RANGE_DAYS} days can be asked for.`,
    example: '2024-01-01',
  })
  @IsOptional()
  @IsDay()
  start_date?: string;

  @ApiPropertyOptional({
    format: 'date',
    description: 'Last day. Left out: the last day of the data.',
    example: '2024-01-15',
  })
  @IsOptional()
  @IsDay()
  end_date?: string;

  @ApiPropertyOptional({
    description: `Comma-separated; all when left out. Known: ${METRIC_KEYS.join(', ')}.`,
    example: 'recovery,hrv',
  })
  @IsOptional()
  @IsString({ message: 'metrics must be given once, separated by commas' })
  @MaxLength(1_000)
  metrics?: string;
}
