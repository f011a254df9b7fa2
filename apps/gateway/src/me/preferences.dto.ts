import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, ValidateIf } from 'class-validator';

/** What the athlete has said about how the product shall work. */
export class PreferencesDto {
  @ApiProperty({
    description:
      'Whether journal questions about sexual activity, menstruation, pregnancy, medication, drugs and mental health may be looked into. False until said otherwise; saying no again deletes what was found.',
  })
  sensitive_insights!: boolean;
}

export class PreferencesBody {
  @ApiPropertyOptional({ description: 'Left out: stays as it is.' })
  @ValidateIf((_, value) => value !== undefined)
  @IsBoolean({ message: 'sensitive_insights must be true or false' })
  sensitive_insights?: boolean;
}
