import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { FAMILY_NAMES } from '@whoop/insights';
import type { FamilyName } from '@whoop/insights';
import { UserQuery } from '../accounts/user-query.dto';

const TRUTHS = ['true', 'false'];

export class InsightsQuery extends UserQuery {
  @ApiPropertyOptional({ enum: FAMILY_NAMES, description: 'Only insights of this family.' })
  @IsOptional()
  @IsIn(FAMILY_NAMES, { message: `family must be one of ${FAMILY_NAMES.join(', ')}` })
  family?: FamilyName;

  @ApiPropertyOptional({
    enum: TRUTHS,
    default: 'false',
    description:
      'All of them. Else the 10 of highest rank, at most 3 of a family, and 10 that are still being learned.',
  })
  @IsOptional()
  @IsIn(TRUTHS, { message: 'all must be true or false' })
  all?: string;

  @ApiPropertyOptional({
    enum: TRUTHS,
    default: 'false',
    deprecated: true,
    description:
      '`true` looks for insights again and answers 202, as `POST /api/v1/insights/regenerate` does; use that.',
  })
  @IsOptional()
  @IsIn(TRUTHS, { message: 'regenerate must be true or false' })
  regenerate?: string;
}
