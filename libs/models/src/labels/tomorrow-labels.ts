import type { Calendar } from '@whoop/athlete';
import { MODEL_THRESHOLDS } from '../thresholds';
import { classOf } from './label';
import type { Labels } from './label';

const { greenFromPct, yellowFromPct } = MODEL_THRESHOLDS.recoveryClasses;

/** Sleep performance (%) from which a night is good, and moderate (ml C6, label s1). */
const GOOD_FROM = 85;
const MODERATE_FROM = 70;

/** r1: tomorrow's recovery, green (0), yellow (1) or red (2). Calibrating days have none. Source: ml.md C6. */
export const recoveryLabels = (calendar: Calendar): Labels =>
  calendar.map((_, t) => {
    const next = calendar[t + 1] ?? null;
    if (next === null || next.recoveryPct === null || next.calibrating) return null;
    return classOf(next.recoveryPct, { lower: yellowFromPct, upper: greenFromPct });
  });

/** s1: the next night, good (0), moderate (1) or poor (2) by its share of the need. Source: ml.md C6. */
export const sleepLabels = (calendar: Calendar): Labels =>
  calendar.map((_, t) => {
    const next = calendar[t + 1] ?? null;
    if (next === null || next.sleepMin === null) return null;
    const computed = next.sleepNeedMin === null ? null : (100 * next.sleepMin) / next.sleepNeedMin;
    const performance = next.sleepPerformancePct ?? computed;
    return performance === null ? null : classOf(performance, { lower: MODERATE_FROM, upper: GOOD_FROM });
  });
