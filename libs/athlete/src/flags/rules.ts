import type { FlagRule } from './flag-rule';
import { highLoadRatio } from './high-load-ratio';
import { highStrainLowRecovery } from './high-strain-low-recovery';
import { hrvCvHigh } from './hrv-cv-high';
import { hrvLowSustained } from './hrv-low-sustained';
import { illnessSignal } from './illness-signal';
import { loadLow } from './load-low';
import { lowRecoverySustained } from './low-recovery-sustained';
import { lowSleepRun } from './low-sleep-run';
import { monotonyHigh } from './monotony-high';
import { respRateUp } from './resp-rate-up';
import { rhrElevated } from './rhr-elevated';
import { skinTempUp } from './skin-temp-up';
import { sleepDebtFlag } from './sleep-debt-flag';
import { sleepIrregular } from './sleep-irregular';

/** Every flag that days are judged by, in the order of the table in science 6.2. A new one is a file and a line here. */
export const FLAG_RULES: readonly FlagRule[] = [
  highLoadRatio,
  hrvLowSustained,
  sleepDebtFlag,
  lowSleepRun,
  lowRecoverySustained,
  highStrainLowRecovery,
  rhrElevated,
  respRateUp,
  skinTempUp,
  illnessSignal,
  hrvCvHigh,
  monotonyHigh,
  sleepIrregular,
  loadLow,
];
