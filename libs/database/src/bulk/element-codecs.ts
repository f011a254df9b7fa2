/** How the elements of one type lie in a binary array. Source: the type's `…recv` function in PostgreSQL. */
export interface ElementCodec<Prepared> {
  /** In the catalogue of types. */
  oid: number;
  /** What is written; throws a TypeError for a value that such a column cannot hold. */
  prepare(value: unknown): Prepared;
  mostBytes(prepared: Prepared): number;
  /** Writes it at a position and gives back how many bytes it took. */
  write(bytes: Buffer, at: number, prepared: Prepared): number;
}

const MS_PER_DAY = 86_400_000;
/** Dates are counted from 2000-01-01. */
const EPOCH_DAYS = Date.UTC(2000, 0, 1) / MS_PER_DAY;
const JSONB_VERSION = 1;
/** UTF-8 takes at most 3 bytes for a unit of a JavaScript string. */
const BYTES_PER_UNIT = 3;

const float8: ElementCodec<number> = {
  oid: 701,
  prepare: finite,
  mostBytes: () => 8,
  write: (bytes, at, value) => bytes.writeDoubleBE(value, at) - at,
};

const integer: ElementCodec<number> = {
  oid: 23,
  prepare: (value) => {
    if (Number.isInteger(value)) return value as number;
    throw refused(value, 'an integer');
  },
  mostBytes: () => 4,
  write: (bytes, at, value) => bytes.writeInt32BE(value, at) - at,
};

const date: ElementCodec<number> = {
  oid: 1082,
  prepare: (value) => {
    const days = Date.parse(`${text(value)}T00:00Z`) / MS_PER_DAY;
    if (Number.isInteger(days)) return days - EPOCH_DAYS;
    throw refused(value, 'a date');
  },
  mostBytes: () => 4,
  write: integer.write,
};

const boolean: ElementCodec<boolean> = {
  oid: 16,
  prepare: (value) => {
    if (typeof value === 'boolean') return value;
    throw refused(value, 'a boolean');
  },
  mostBytes: () => 1,
  write: (bytes, at, value) => bytes.writeUInt8(value ? 1 : 0, at) - at,
};

const varying: ElementCodec<string> = {
  oid: 25,
  prepare: text,
  mostBytes: (value) => BYTES_PER_UNIT * value.length,
  write: (bytes, at, value) => bytes.write(value, at),
};

const uuid: ElementCodec<string> = {
  oid: 2950,
  prepare: (value) => text(value).replaceAll('-', ''),
  mostBytes: () => 16,
  write: (bytes, at, value) => bytes.write(value, at, 'hex'),
};

const jsonb: ElementCodec<string> = {
  oid: 3802,
  prepare: (value) => {
    if (typeof value === 'object') return JSON.stringify(value);
    throw refused(value, 'a document');
  },
  mostBytes: (value) => 1 + varying.mostBytes(value),
  write: (bytes, at, value) => 1 + varying.write(bytes, bytes.writeUInt8(JSONB_VERSION, at), value),
};

export const ELEMENT_CODECS = { float8, integer, date, boolean, text: varying, uuid, jsonb } as const;
export type ElementType = keyof typeof ELEMENT_CODECS;

function finite(value: unknown): number {
  if (Number.isFinite(value)) return value as number;
  throw refused(value, 'a number; unknown is null');
}

function text(value: unknown): string {
  if (typeof value === 'string') return value;
  throw refused(value, 'text');
}

/** Names no value that may be one of health. */
function refused(value: unknown, wanted: string): TypeError {
  const what = typeof value === 'number' && !Number.isFinite(value) ? String(value) : typeof value;
  return new TypeError(`${what} cannot be stored as ${wanted}`);
}
