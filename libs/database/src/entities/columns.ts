import { Column } from 'typeorm';
import type { ColumnOptions, ColumnType } from 'typeorm';

/** Byte order: the same on every server whatever its locale, and the cheapest to compare. Used for all text in keys. */
export const BYTE_ORDER = 'C';

const epochMs = {
  from: (stored: Date | null): number | null => stored && stored.getTime(),
  to: (ms: number | null): Date | null => (ms === null ? null : new Date(ms)),
};

const nullable = (type: ColumnType, options: ColumnOptions = {}): PropertyDecorator =>
  Column({ ...options, type, nullable: true });

/** A measure: unknown is null. */
export const Measure = (): PropertyDecorator => nullable('double precision');

/** An instant, epoch ms in code and `timestamptz` in the database. */
export const Instant = (options: ColumnOptions = {}): PropertyDecorator =>
  Column({ ...options, type: 'timestamptz', transformer: epochMs });

/** An instant that may be unknown. */
export const InstantOrNull = (): PropertyDecorator => Instant({ nullable: true });

/** A count that may be unknown. */
export const IntegerOrNull = (): PropertyDecorator => nullable('integer');

/** When something happened to a row of ours (`Date`), or null while it has not. */
export const MomentOrNull = (): PropertyDecorator => nullable('timestamptz');

/** When the row was made. Whole milliseconds, so that a `Date` holds it exactly and cursors can point at it. */
export const CreatedAt = (): PropertyDecorator =>
  Column({ type: 'timestamptz', precision: 3, default: () => 'now()' });

/** A document. */
export const Document = (): PropertyDecorator => Column({ type: 'jsonb' });

/** A document that may be missing. */
export const DocumentOrNull = (): PropertyDecorator => nullable('jsonb');

/** Text that may be missing. */
export const TextOrNull = (options: ColumnOptions = {}): PropertyDecorator => nullable('text', options);
