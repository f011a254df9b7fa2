/** WHOOP exports fixed decimals: whole numbers, tenths or hundredths. */
export const tenths = (x: number): number => Math.round(x * 10) / 10;
export const hundredths = (x: number): number => Math.round(x * 100) / 100;
export const within = (x: number, low: number, high: number): number => Math.min(high, Math.max(low, x));
