import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, Matches } from 'class-validator';
import { UserQuery } from '../accounts/user-query.dto';
import { IsDay } from '../http/is-day.decorator';

export class WeeklyReportQuery extends UserQuery {
  @ApiPropertyOptional({
    format: 'date',
    description: 'Any day of the week, which begins on Monday. Left out: the last whole week of the data.',
    example: '2024-01-10',
  })
  @IsOptional()
  @IsDay()
  date?: string;
}

export class MonthlyReportQuery extends UserQuery {
  @ApiPropertyOptional({
    description: 'YYYY-MM. Left out: the last whole month of the data.',
    pattern: '^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])$',
    example: '2024-01',
  })
  @IsOptional()
  @Matches(/^(19|20|21)\d\d-(0[1-9]|1[0-2])$/, { message: 'month must be a month, as YYYY-MM' })
  month?: string;
}
