import { BadTrainingData, WrongFeatures } from './errors';

/** Rows of features by column: `columns[feature][row]`. NaN is a missing value. */
export interface FeatureTable {
  readonly names: readonly string[];
  readonly columns: readonly Float64Array[];
}

/**
 * The columns of rows as the rest of the product holds them, where unknown is null.
 *
 * @example featureTable(['strain'], [[11.2], [null]]).columns; // [Float64Array [11.2, NaN]]
 */
export function featureTable(
  names: readonly string[],
  rows: readonly (readonly (number | null)[])[],
): FeatureTable {
  const uneven = rows.findIndex((row) => row.length !== names.length);
  if (uneven >= 0) {
    throw new BadTrainingData(
      `row ${uneven} has ${rows[uneven]!.length} values for ${names.length} features`,
    );
  }
  return { names, columns: names.map((_, feature) => Float64Array.from(rows, (row) => row[feature] ?? NaN)) };
}

export const rowCount = ({ columns }: FeatureTable): number => columns[0]?.length ?? 0;

/** Throws `WrongFeatures` unless the table has the features of the training, by name and in order. */
export function requireFeatures(table: FeatureTable, names: readonly string[]): void {
  const count = Math.max(names.length, table.names.length);
  for (let feature = 0; feature < count; feature += 1) {
    if (table.names[feature] !== names[feature]) {
      throw new WrongFeatures(`feature ${feature} is ${table.names[feature]}, trained was ${names[feature]}`);
    }
  }
  const rows = rowCount(table);
  if (table.columns.length !== names.length || table.columns.some((column) => column.length !== rows)) {
    throw new WrongFeatures('the columns are not one for each feature, or differ in length');
  }
}
