import type { TrainingData } from './training-data';
import { isClassification } from './training-data';

/**
 * Fourteen hex digits that change when a value, a name, the order of rows or the number of classes does: says whether a
 * stored forest was trained on these data. Two 32-bit multiplicative hashes side by side (cyrb53): against mistakes, not
 * against malice. All NaN are one value, and so are 0 and -0.
 */
export function dataHash(data: TrainingData): string {
  const hash = new Hash();
  for (const column of data.features.columns) hash.addNumbers(column);
  if (isClassification(data)) {
    hash.addNumbers(Float64Array.from(data.labels));
    hash.addNumbers(Float64Array.of(data.classCount));
  } else {
    hash.addNumbers(data.target);
  }
  for (const name of data.features.names) hash.addText(name);
  return hash.digest();
}

/** Hash of what a table must look like to be predicted on: the kind of forest, its outputs and the names in their order. */
export function schemaHash(kind: string, outputs: number, names: readonly string[]): string {
  const hash = new Hash();
  for (const text of [kind, String(outputs), ...names]) hash.addText(text);
  return hash.digest();
}

class Hash {
  private first = 0xdeadbeef | 0;
  private second = 0x41c6ce57 | 0;

  addNumbers(values: Float64Array): void {
    const one = new Float64Array(1);
    const words = new Uint32Array(one.buffer);
    for (let index = 0; index < values.length; index += 1) {
      const value = values[index]!;
      one[0] = Number.isNaN(value) ? NaN : value + 0;
      this.addWord(words[0]!);
      this.addWord(words[1]!);
    }
  }

  addText(text: string): void {
    for (let index = 0; index < text.length; index += 1) this.addWord(text.charCodeAt(index));
    this.addWord(text.length);
  }

  digest(): string {
    const mix = (a: number, b: number): number =>
      Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
    const low = mix(this.first, this.second) >>> 0;
    const high = mix(this.second, this.first) & 0x1fffff;
    return high.toString(16).padStart(6, '0') + low.toString(16).padStart(8, '0');
  }

  private addWord(word: number): void {
    this.first = Math.imul(this.first ^ word, 2654435761);
    this.second = Math.imul(this.second ^ word, 1597334677);
    this.first ^= this.second >>> 15;
    this.second ^= this.first >>> 13;
  }
}
