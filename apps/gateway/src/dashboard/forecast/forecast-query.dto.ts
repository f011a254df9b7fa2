import { ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsInt, IsNumber, IsOptional, Matches, Max, Min } from 'class-validator';
import { UserQuery } from '../../accounts/user-query.dto';
import { wholeNumber } from '../../http/whole-number';

const asNumber = (value: unknown): unknown =>
  typeof value === 'string' && /^\d{1,2}(\.\d{1,4})?$/.test(value) ? Number(value) : NaN;

/** What the athlete plans; what is left out is taken as usual. */
export class ForecastQuery extends UserQuery {
  @ApiPropertyOptional({
    type: Number,
    minimum: 0,
    maximum: 21,
    description: 'Day strain to be reached today. Counts while the day is open.',
    example: 12.5,
  })
  @IsOptional()
  @Transform(({ value }) => asNumber(value))
  @IsNumber({}, { message: 'strain must be a number from 0 to 21' })
  @Min(0, { message: 'strain must be a number from 0 to 21' })
  @Max(21, { message: 'strain must be a number from 0 to 21' })
  strain?: number;

  @ApiPropertyOptional({
    type: 'integer',
    minimum: 120,
    maximum: 840,
    description: 'Minutes of sleep tonight.',
    example: 480,
  })
  @IsOptional()
  @Transform(({ value }) => wholeNumber(value))
  @IsInt({ message: 'sleep_min must be a whole number from 120 to 840' })
  @Min(120, { message: 'sleep_min must be a whole number from 120 to 840' })
  @Max(840, { message: 'sleep_min must be a whole number from 120 to 840' })
  sleep_min?: number;

  @ApiPropertyOptional({ description: 'When you fall asleep, HH:MM local time.', example: '22:30' })
  @IsOptional()
  @Matches(/^([01]\d|2[0-3]):[0-5]\d$/, { message: 'bedtime must be HH:MM' })
  bedtime?: string;
}
