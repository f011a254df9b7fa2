import { THRESHOLDS } from '../thresholds';
import type { FlagCode, RiskFlag } from './risk-flag';
import { sortFlags } from './sort-flags';

/** One message for what belongs together: these say no more than the unusual overnight signals do (science 6.2). */
const SAID_BY_ILLNESS_SIGNAL: readonly FlagCode[] = ['RHR_ELEVATED', 'RESP_RATE_UP', 'SKIN_TEMP_UP'];

/**
 * The flags as a dashboard shows them: the 3 most severe, and the rest behind "more". While ILLNESS_SIGNAL is on, the
 * flags of resting heart rate, breathing rate and skin temperature are in neither: its one message says it. Source:
 * science 6.1 and 6.2.
 */
export function headlineFlags(flags: readonly RiskFlag[]): { shown: RiskFlag[]; more: RiskFlag[] } {
  const sorted = sortFlags(flags);
  const suppressed = sorted.some(({ code }) => code === 'ILLNESS_SIGNAL') ? SAID_BY_ILLNESS_SIGNAL : [];
  const told = sorted.filter(({ code }) => !suppressed.includes(code));
  const { shownFlags } = THRESHOLDS.flags;
  return { shown: told.slice(0, shownFlags), more: told.slice(shownFlags) };
}
