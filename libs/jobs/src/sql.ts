/** What both a TypeORM data source and an entity manager can do. */
export interface Queryable {
  query(sql: string, parameters?: unknown[]): Promise<unknown>;
}

/** Runs one statement and returns its rows, also those of UPDATE … RETURNING, which TypeORM wraps as `[rows, count]`. */
export async function rowsOf<Row>(db: Queryable, sql: string, parameters: unknown[] = []): Promise<Row[]> {
  const answer = (await db.query(sql, parameters)) as Row[] | [Row[], number];
  return isCounted(answer) ? answer[0] : answer;
}

/** The first row, or null. */
export async function firstRow<Row>(
  db: Queryable,
  sql: string,
  parameters: unknown[] = [],
): Promise<Row | null> {
  return (await rowsOf<Row>(db, sql, parameters))[0] ?? null;
}

const isCounted = <Row>(answer: Row[] | [Row[], number]): answer is [Row[], number] =>
  answer.length === 2 && Array.isArray(answer[0]) && typeof answer[1] === 'number';
