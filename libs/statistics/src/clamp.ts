/**
 * The value, or the nearer bound when it lies outside [low, high]. The caller sees to it that low is at most high.
 *
 * @example clamp(120, 0, 100); // 100
 */
export function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}
