import { BadForestDocument } from '../errors';

/** Longest text of a field: a forest of 10,000 days has 4 MB, one of 65,535 rows 30 MB. */
const LONGEST_TEXT = 64_000_000;
const HASH = /^[0-9a-f]{14}$/;

/** Reads one object of a document, field by field. Each reader returns the value or throws `BadForestDocument`, naming the field. */
export class Fields {
  private constructor(
    private readonly record: Record<string, unknown>,
    private readonly where: string,
  ) {}

  /** Own fields alone count, and there must be exactly these: what is inherited or unknown (`__proto__`) is refused. */
  static of(value: unknown, names: readonly string[], where: string): Fields {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw new BadForestDocument(`${where} is not an object`);
    }
    const unknown = Object.getOwnPropertyNames(value).find((name) => !names.includes(name));
    if (unknown !== undefined) throw new BadForestDocument(`${where}.${unknown} is not a field`);
    const absent = names.find((name) => !Object.hasOwn(value, name));
    if (absent !== undefined) throw new BadForestDocument(`${where}.${absent} is missing`);
    return new Fields(value as Record<string, unknown>, where);
  }

  nested(name: string, names: readonly string[]): Fields {
    return Fields.of(this.record[name], names, `${this.where}.${name}`);
  }

  integer(name: string, [least, most]: [number, number]): number {
    return this.integerOf(this.record[name], name, [least, most]);
  }

  boolean(name: string): boolean {
    const value = this.record[name];
    return typeof value === 'boolean' ? value : this.refuse(name, value, 'true or false');
  }

  oneOf<Value extends string | number>(name: string, allowed: readonly Value[]): Value {
    const value = this.record[name];
    return allowed.find((one) => one === value) ?? this.refuse(name, value, allowed.join(' or '));
  }

  text(name: string, longest = LONGEST_TEXT): string {
    return this.textOf(this.record[name], name, longest);
  }

  texts(name: string, { least, most, longest }: { least: number; most: number; longest: number }): string[] {
    const list = this.list(name);
    if (list.length < least || list.length > most) this.refuse(name, list, `${least} to ${most} texts`);
    return Array.from(list, (value) => this.textOf(value, name, longest));
  }

  integers(name: string, length: number, range: [number, number]): number[] {
    const list = this.list(name);
    if (list.length !== length) this.refuse(name, list, `${length} integers`);
    return Array.from(list, (value) => this.integerOf(value, name, range));
  }

  /** Numbers of 0 … 1 that add up to 1, or are all 0. */
  shares(name: string, length: number): Float64Array {
    const list = this.list(name);
    if (list.length !== length) this.refuse(name, list, `${length} numbers`);
    const shares = Float64Array.from(list, (value) =>
      typeof value === 'number' && value >= 0 && value <= 1 ? value : this.refuse(name, value, 'of 0 … 1'),
    );
    const sum = shares.reduce((total, share) => total + share, 0);
    return sum === 0 || Math.abs(sum - 1) < 1e-6 ? shares : this.refuse(name, sum, 'a sum of 1');
  }

  /** What `dataHash` and `schemaHash` give. */
  hash(name: string): string {
    const value = this.text(name);
    return HASH.test(value) ? value : this.refuse(name, value, '14 hex digits');
  }

  /** May have holes, which `Array.from` shows as undefined and `map` would leave. */
  private list(name: string): unknown[] {
    const value = this.record[name];
    return Array.isArray(value) ? (value as unknown[]) : this.refuse(name, value, 'a list');
  }

  private textOf(value: unknown, name: string, longest: number): string {
    if (typeof value === 'string' && value.length <= longest) return value;
    return this.refuse(name, value, `a text of at most ${longest} characters`);
  }

  private integerOf(value: unknown, name: string, [least, most]: [number, number]): number {
    if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) return value;
    return this.refuse(name, value, `an integer of ${least} … ${most}`);
  }

  private refuse(name: string, value: unknown, wanted: string): never {
    const shown =
      typeof value === 'number'
        ? String(value)
        : Array.isArray(value)
          ? `${value.length} values`
          : typeof value;
    throw new BadForestDocument(`${this.where}.${name} is ${shown}, not ${wanted}`);
  }
}
