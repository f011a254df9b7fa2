import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString } from 'class-validator';

/** The parameter that every route of an athlete's data takes; `AccountResolver` says what it means. */
export class UserQuery {
  @ApiPropertyOptional({
    description:
      'Whose data. Without accounts (AUTH_MODE=off) any id may be given, and the first upload creates it; left out, the default user is meant.',
    pattern: '^[A-Za-z0-9][A-Za-z0-9_@.-]{0,63}$',
    example: 'user123',
  })
  @IsOptional()
  @IsString()
  user_id?: string;
}
