/** The part of Papa Parse that is used. Its own typings would pull the types of Node into this pure project. */
export function parse<Row>(
  text: string,
  config: { header: false; delimiter: string; newline: '\n'; dynamicTyping: false; skipEmptyLines: false },
): { data: Row[]; errors: unknown[] };
