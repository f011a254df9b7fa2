import { ApiProperty } from '@nestjs/swagger';

/** A number with its unit in the description; null when unknown. */
export const MeasureOrNull = (description: string, example: number): PropertyDecorator =>
  ApiProperty({ type: Number, nullable: true, description, example });

/** A number that is always there. */
export const Measured = (description: string, example: number): PropertyDecorator =>
  ApiProperty({ type: Number, description, example });

/** A date of the athlete's calendar. */
export const DateOf = (description: string, example = '2024-01-15'): PropertyDecorator =>
  ApiProperty({ format: 'date', description, example });
