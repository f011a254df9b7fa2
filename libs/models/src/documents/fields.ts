import { BadModelDocument } from './bad-document';

/** Reads fields of a document that may be anything. Every reader throws `BadModelDocument` with the field's name. */
export class Fields {
  private constructor(
    private readonly values: Readonly<Record<string, unknown>>,
    private readonly path: string,
  ) {}

  static of(value: unknown, path: string): Fields {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw bad(path, 'an object');
    return new Fields(value as Record<string, unknown>, path);
  }

  within(name: string): Fields {
    return Fields.of(this.raw(name), `${this.path}.${name}`);
  }

  /** As it is; unknown where there is none. Only own fields count: a document cannot reach a prototype. */
  raw(name: string): unknown {
    return Object.hasOwn(this.values, name) ? this.values[name] : undefined;
  }

  has(name: string): boolean {
    return this.raw(name) !== null && this.raw(name) !== undefined;
  }

  number(name: string, [least, most]: readonly [number, number] = [-1e9, 1e9]): number {
    const value = this.raw(name);
    if (typeof value === 'number' && value >= least && value <= most) return value;
    throw bad(`${this.path}.${name}`, `a number from ${least} to ${most}`);
  }

  numberOrNull(name: string): number | null {
    return this.has(name) ? this.number(name) : null;
  }

  flag(name: string): boolean {
    const value = this.raw(name);
    if (typeof value === 'boolean') return value;
    throw bad(`${this.path}.${name}`, 'yes or no');
  }

  oneOf<Name extends string>(name: string, names: readonly Name[]): Name {
    const found = names.find((one) => one === this.raw(name));
    if (found === undefined) throw bad(`${this.path}.${name}`, `one of ${names.join(', ')}`);
    return found;
  }

  text(name: string, most = 200): string {
    const value = this.raw(name);
    if (typeof value === 'string' && value.length <= most) return value;
    throw bad(`${this.path}.${name}`, `text of at most ${most} characters`);
  }

  /** Finite numbers, `length` of them where it is given. */
  numbers(name: string, length?: number): number[] {
    const value = this.raw(name);
    const isList = Array.isArray(value) && value.length <= MOST && (length ?? value.length) === value.length;
    if (isList && value.every((one) => Number.isFinite(one))) return value as number[];
    throw bad(`${this.path}.${name}`, `a list of ${length ?? 'finite'} numbers`);
  }

  /** Exactly these names, in this order. */
  names(name: string, expected: readonly string[]): readonly string[] {
    const value = this.raw(name);
    const isSame =
      Array.isArray(value) &&
      value.length === expected.length &&
      expected.every((one, i) => one === value[i]);
    if (isSame) return expected;
    throw bad(`${this.path}.${name}`, 'the features of this head');
  }
}

/** Days of two hundred years. */
const MOST = 73_000;

const bad = (path: string, wanted: string): BadModelDocument =>
  new BadModelDocument(`${path} is not ${wanted}`);
