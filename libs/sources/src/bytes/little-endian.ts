/** Unsigned 16-bit number at `at`. The caller has checked that it lies inside `bytes`. */
export function u16(bytes: Uint8Array, at: number): number {
  return bytes[at]! | (bytes[at + 1]! << 8);
}

/** Unsigned 32-bit number at `at`. The caller has checked that it lies inside `bytes`. */
export function u32(bytes: Uint8Array, at: number): number {
  return (u16(bytes, at) | (u16(bytes, at + 2) << 16)) >>> 0;
}

/** True when `bytes` holds exactly `expected` at `at`. */
export function startsWith(bytes: Uint8Array, expected: readonly number[], at = 0): boolean {
  return expected.every((byte, index) => bytes[at + index] === byte);
}
