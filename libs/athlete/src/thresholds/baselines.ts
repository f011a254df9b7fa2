export const BASELINES = {
  /** Calendar days before the day, and the fewest observations among them; below -> null (science 2.1). */
  short: { windowDays: 7, minObservations: 4 },
  long: { windowDays: 30, minObservations: 14 },
} as const;

export const Z_SCORE = {
  /** z is clipped to plus or minus this (science 2.2). */
  clip: 5,
  /** Smallest deviation used, about the device's resolution: %, strain points, load points, hours, ln(ms), bpm, breaths/min, °C, % (science 2.2). */
  deviationFloors: {
    recovery: 3,
    strain: 0.5,
    load: 5,
    sleepHours: 0.25,
    lnHrv: 0.03,
    rhr: 0.75,
    respRate: 0.15,
    skinTemp: 0.1,
    spo2: 0.5,
  },
} as const;
