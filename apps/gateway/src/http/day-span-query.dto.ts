import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { badParameter } from '../problem/problem';
import { IsDay } from './is-day.decorator';
import { PageQuery } from './page-query.dto';

/** Parameters of a list between two local days. */
export class DaySpanQuery extends PageQuery {
  @ApiPropertyOptional({ format: 'date', description: 'First local day.', example: '2024-01-01' })
  @IsOptional()
  @IsDay()
  start_date?: string;

  @ApiPropertyOptional({ format: 'date', description: 'Last local day.', example: '2024-01-15' })
  @IsOptional()
  @IsDay()
  end_date?: string;
}

/**
 * What a store is asked for a page between two days.
 * @throws Problem `validation` when the days are the wrong way round
 */
export function pageBetween({ limit, cursor, start_date: from, end_date: to }: DaySpanQuery): {
  limit: number;
  cursor: string | undefined;
  from: string | undefined;
  to: string | undefined;
} {
  if (from !== undefined && to !== undefined && from > to)
    throw badParameter('start_date', 'start_date must not be later than end_date.');
  return { limit, cursor, from, to };
}
