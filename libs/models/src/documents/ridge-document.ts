import type { Ridge } from '../ridge/ridge';
import { Fields } from './fields';

/** A ridge is plain data: it is written as it is. */
export const readRidge = (value: unknown, names: readonly string[]): Ridge => {
  const fields = Fields.of(value, 'ridge');
  const count = names.length;
  return {
    names: fields.names('names', names),
    medians: fields.numbers('medians', count),
    means: fields.numbers('means', count),
    deviations: fields.numbers('deviations', count),
    weights: fields.numbers('weights', count),
    intercept: fields.number('intercept'),
  };
};
