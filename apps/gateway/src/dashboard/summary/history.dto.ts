import { ApiProperty } from '@nestjs/swagger';

export class AvailableDto {
  @ApiProperty({ example: 'week_baselines' })
  key!: string;

  @ApiProperty({ example: 'Your usual of the last 7 days' })
  title!: string;
}

export class MissingDto extends AvailableDto {
  @ApiProperty({ type: 'integer', example: 22 })
  need_days!: number;

  @ApiProperty({ type: 'integer', example: 15 })
  have_days!: number;

  @ApiProperty({ example: 'Needs about 22 days with a recovery; you have 15: 7 more days to go.' })
  message!: string;
}

/** What the length of the history allows to say, and what it does not yet. */
export class HistoryDto {
  @ApiProperty({ type: 'integer', description: 'Days with a recovery.', example: 15 })
  recoveries!: number;

  @ApiProperty({ type: [AvailableDto] })
  available!: AvailableDto[];

  @ApiProperty({ type: [MissingDto] })
  missing!: MissingDto[];
}
