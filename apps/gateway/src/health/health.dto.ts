import { ApiProperty } from '@nestjs/swagger';

export class HealthDto {
  @ApiProperty({ example: 'ok' })
  status!: 'ok';
}

export class ReadinessDto {
  @ApiProperty({ enum: ['ok', 'unavailable'], example: 'ok' })
  status!: string;

  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string' },
    description: 'Each part is `ok`, or says what is wrong.',
    example: { database: 'ok', migrations: 'ok', queue: 'ok', storage: 'ok' },
  })
  parts!: Record<string, string>;
}
