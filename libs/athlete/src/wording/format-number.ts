/**
 * A number for a text: rounded half away from zero, as decimals are written (1.005 is 1.01), always with as many places
 * and never as -0. Null for an unknown or infinite one. Source: science 0.
 *
 * @example formatNumber(2.345, 2); // '2.35'
 * @example formatNumber(-0.04, 1); // '0.0'
 */
export function formatNumber(value: number | null | undefined, decimals: number): string | null {
  if (value == null || !Number.isFinite(value)) return null;
  const shifted = shift(Math.abs(value), decimals);
  const rounded = Number.isFinite(shifted) ? shift(Math.round(shifted), -decimals) : Math.abs(value);
  return (value < 0 && rounded > 0 ? '-' : '') + rounded.toFixed(decimals);
}

/** Moves the decimal point in the written number: multiplying by 100 would make 100.49999999999999 of 1.005. */
function shift(value: number, places: number): number {
  const [digits = '0', exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}
