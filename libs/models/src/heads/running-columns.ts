/** Columns over calendar days: NaN where nothing is known. Every value rests on its own day and earlier ones. */
export type Column = Float64Array;

/** Mean of the known values among the `windowDays` days up to each day; `lag` 1 leaves the day itself out. NaN without one. */
export function runningMean(values: Column, windowDays: number, lag: 0 | 1 = 0): Column {
  const means = new Float64Array(values.length).fill(NaN);
  for (let t = 0; t < values.length; t += 1) {
    let sum = 0;
    let count = 0;
    for (let day = Math.max(0, t - lag - windowDays + 1); day <= t - lag; day += 1) {
      const value = values[day]!;
      if (Number.isNaN(value)) continue;
      sum += value;
      count += 1;
    }
    if (count > 0) means[t] = sum / count;
  }
  return means;
}

/** Mean up to each day in which a value counts half as much after `halfLifeDays` days, gaps included. NaN before the first. */
export function fadingMean(values: Column, halfLifeDays: number): Column {
  const keep = 0.5 ** (1 / halfLifeDays);
  const means = new Float64Array(values.length).fill(NaN);
  let sum = 0;
  let weight = 0;
  for (let t = 0; t < values.length; t += 1) {
    sum *= keep;
    weight *= keep;
    const value = values[t]!;
    if (!Number.isNaN(value)) {
      sum += value;
      weight += 1;
    }
    if (weight > 0) means[t] = sum / weight;
  }
  return means;
}

/** The value of the day before; NaN on the first. */
export function before(values: Column): Column {
  const shifted = new Float64Array(values.length).fill(NaN);
  shifted.set(values.subarray(0, -1), 1);
  return shifted;
}

/** The value of the day after; NaN on the last. For what is planned, and for nothing else. */
export function after(values: Column): Column {
  const shifted = new Float64Array(values.length).fill(NaN);
  shifted.set(values.subarray(1));
  return shifted;
}
