/** Growth of load per point of strain (science 3.1). */
const K = 0.2;
const LOAD_AT_10 = Math.expm1(10 * K);

/** De-logged strain: strain 10 is 100 load points. */
export const loadOf = (strain: number): number => (100 * Math.expm1(K * strain)) / LOAD_AT_10;

/** The strain (0-21, not rounded) that this many load points amount to. */
export const strainOf = (load: number): number => Math.log1p((load * LOAD_AT_10) / 100) / K;
