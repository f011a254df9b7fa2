/** Minutes as hours, to the hundredth (0.6 min). */
export const hours = (minutes: number | null): number | null =>
  minutes === null ? null : Math.round(minutes / 0.6) / 100;
