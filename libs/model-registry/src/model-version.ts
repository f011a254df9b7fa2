/** Rises with the documents and the algorithm; the part before the underscore of a model's version. */
export const BASE_VERSION = '1.0.0';

/**
 * The version of models that are trained at an instant, by the clock of UTC.
 *
 * @example modelVersion(new Date('2024-01-15T14:30:22.7Z')); // '1.0.0_20240115_143022'
 */
export function modelVersion(at: Date): string {
  const [date = '', time = ''] = at.toISOString().replaceAll(/[-:]/g, '').split('T');
  return `${BASE_VERSION}_${date}_${time.slice(0, 6)}`;
}
