/** Looked up once: a hundred million draws go through here. */
const { cos, imul, log, PI, sqrt } = Math;

/**
 * Uniform numbers in [0, 1), the same for the same seed (a 32-bit integer). Not for secrets.
 *
 * Source: Tommy Ettinger's mulberry32 (science 0, vector I10)
 *
 * @example mulberry32(12345)(); // 0.9797282678…
 */
export function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Standard normal numbers from uniform ones.
 *
 * Source: Box and Muller 1958
 *
 * @example const next = normals(mulberry32(1));
 */
export function normals(uniform: () => number): () => number {
  // 1 - uniform() keeps the logarithm away from zero.
  return () => sqrt(-2 * log(1 - uniform())) * cos(2 * PI * uniform());
}

/**
 * 32-bit FNV-1a hash of a text's UTF-16 units: turns a key into a seed. ASCII texts hash as their bytes do.
 *
 * Source: http://www.isthe.com/chongo/tech/comp/fnv/ (vector I9)
 *
 * @example fnv1a32('journal:alcohol:recovery:0'); // 1282605791
 */
export function fnv1a32(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
