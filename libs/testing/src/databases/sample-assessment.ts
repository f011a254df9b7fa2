import { NO_SHARES } from '@whoop/athlete';
import type { DayAssessment, Forecast } from '@whoop/athlete';

export const aForecast = (changes: Partial<Forecast> = {}): Forecast => ({
  mode: 'morning',
  method: 'rule',
  pct: 61.5,
  lowPct: 38,
  highPct: 85,
  confidence: 0.4,
  learning: false,
  n: 120,
  maePct: 14.2,
  naiveMaePct: 15.1,
  skill: 0.06,
  coverage: 0.8,
  ...changes,
});

/** What is said about a day on which all is usual. */
export const anAssessment = (changes: Partial<DayAssessment> = {}): DayAssessment => ({
  date: '2026-03-01',
  recommendation: {
    intensity: 'moderate',
    reasons: [],
    sports: [],
    optimalTime: { slot: 'late_afternoon', source: 'default' },
    strainTarget: { lo: 9.1, hi: 11.2, source: 'personal', cappedByLoad: false },
    sleepTarget: { targetMin: 480, inBedMin: 522, bedtimeMinOfDay: 1335, source: 'personal' },
    notes: [],
  },
  morningForecast: aForecast(),
  eveningForecast: null,
  scores: { consistency: 75, burnoutRisk: 25, sleepHealth: 85 },
  modelShares: NO_SHARES,
  riskFlags: [],
  recoveries: 120,
  ...changes,
});
