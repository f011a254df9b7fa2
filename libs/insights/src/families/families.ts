import type { FamilyName, Finding } from '../finding';
import type { History } from '../history/history';
import { changePointFindings } from './change-points';
import { heartRateEfficiencyFindings } from './heart-rate-efficiency';
import { highLoadFindings } from './high-load';
import { illnessSignalFindings } from './illness-signals';
import { intensityFindings } from './intensity';
import { journalFindings } from './journal';
import { journalNextDayFindings } from './journal-next-day';
import { lateWorkoutFindings } from './late-workouts';
import { loadLagFindings } from './load-lags';
import { napFindings } from './naps';
import { recordFindings } from './records';
import { seasonFindings } from './seasons';
import { sleepDebtFindings } from './sleep-debt';
import { sleepHoursFindings } from './sleep-hours';
import { sleepOnsetFindings } from './sleep-onset';
import { sleepRegularityFindings } from './sleep-regularity';
import { sportFindings } from './sports';
import { travelFindings } from './travel';
import { trendFindings } from './trends';
import { weekendFindings } from './weekend';

/** The one list of families, in the order of science 9.2. Each looks at the whole history and says what it tested. */
export const FAMILIES: Readonly<Record<FamilyName, (history: History) => Finding[]>> = {
  weekend: weekendFindings,
  'sleep-hours': sleepHoursFindings,
  'late-workouts': lateWorkoutFindings,
  'high-load': highLoadFindings,
  trends: trendFindings,
  journal: journalFindings,
  'journal-next-day': journalNextDayFindings,
  sports: sportFindings,
  'sleep-regularity': sleepRegularityFindings,
  'sleep-onset': sleepOnsetFindings,
  naps: napFindings,
  'load-lags': loadLagFindings,
  'illness-signals': illnessSignalFindings,
  'sleep-debt': sleepDebtFindings,
  records: recordFindings,
  seasons: seasonFindings,
  'change-points': changePointFindings,
  travel: travelFindings,
  intensity: intensityFindings,
  'heart-rate-efficiency': heartRateEfficiencyFindings,
};
