import { ValidateBy } from 'class-validator';
import { isDate } from './calendar';

/** Accepts a `YYYY-MM-DD` that exists. */
export const IsDay = () =>
  ValidateBy({
    name: 'isDay',
    validator: {
      validate: isDate,
      defaultMessage: (given) => `${given?.property} must be a date that exists, as YYYY-MM-DD`,
    },
  });
