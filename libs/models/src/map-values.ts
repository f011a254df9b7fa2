/** A record of the same keys with other values. */
export const mapValues = <Key extends string, Value, Result>(
  record: Readonly<Record<Key, Value>>,
  valueOf: (value: Value, key: Key) => Result,
): Record<Key, Result> =>
  Object.fromEntries(
    Object.entries<Value>(record).map(([key, value]) => [key, valueOf(value, key as Key)]),
  ) as Record<Key, Result>;
