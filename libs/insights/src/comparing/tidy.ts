/** Two places are more than any device measures. */
export const tidy = (value: number | null): number | null =>
  value === null ? null : Number(value.toFixed(2));
