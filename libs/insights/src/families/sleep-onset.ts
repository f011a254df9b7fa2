import { quantile } from '@whoop/statistics';
import type { Finding } from '../finding';
import type { History } from '../history/history';
import { INSIGHT_THRESHOLDS } from '../thresholds';
import { differenceFinding } from './difference-finding';

const { onset, actionability } = INSIGHT_THRESHOLDS;

/** Late nights (latest third) against early ones (earliest third) of about the same length: when, apart from how long. */
export function sleepOnsetFindings(history: History): Finding[] {
  const onsets = history.values('onset');
  const known = onsets.slice(history.from).filter((minute) => minute !== null);
  const [early, late] = [quantile(known, 1 / 3), quantile(known, 2 / 3)];
  const exposure = onsets.map((minute) => {
    if (minute === null || early === null || late === null || late <= early) return null;
    if (minute >= late) return true;
    return minute <= early ? false : null;
  });
  const minutes = history.values('sleep');
  return (['recovery', 'hrv'] as const).map((outcome) =>
    differenceFinding(history, {
      key: `sleep:onset:${outcome}:0`,
      family: 'sleep-onset',
      exposureName: 'onset',
      group: 'sleep:onset',
      outcome,
      lag: 0,
      matched: true,
      exposure,
      alike: (a, b) => Math.abs((minutes[a] ?? NaN) - (minutes[b] ?? NaN)) <= onset.alikeSleepMin,
      subject: {
        title: 'Late bedtimes',
        onDays: 'days after a late bedtime',
        thanOn: 'days after an early one and as much sleep',
        action: 'Try going to bed earlier, not only sleeping longer.',
      },
      actionability: actionability.sleepTiming,
    }),
  );
}
