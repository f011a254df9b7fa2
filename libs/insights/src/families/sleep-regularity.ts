import { midSleep } from '@whoop/athlete';
import { circularMean } from '@whoop/statistics';
import type { Finding } from '../finding';
import { clockDifference } from '../history/clock';
import type { History } from '../history/history';
import { INSIGHT_THRESHOLDS } from '../thresholds';
import { differenceFinding } from './difference-finding';

const { regularity, actionability } = INSIGHT_THRESHOLDS;

/** Nights whose middle is an hour or more off the usual time against those within half an hour of it. */
export function sleepRegularityFindings(history: History): Finding[] {
  const exposure = offBy(history).map((minutes) => {
    if (minutes === null) return null;
    if (minutes >= regularity.irregularFromMin) return true;
    return minutes < regularity.regularBelowMin ? false : null;
  });
  return (['recovery', 'hrv'] as const).map((outcome) =>
    differenceFinding(history, {
      key: `sleep:regularity:${outcome}:0`,
      family: 'sleep-regularity',
      exposureName: 'regularity',
      group: 'sleep:regularity',
      outcome,
      lag: 0,
      matched: true,
      exposure,
      subject: {
        title: 'Nights at unusual times',
        onDays: 'days after a night at an unusual time',
        thanOn: 'days after regular nights',
        action: 'Try keeping bed and wake times within half an hour.',
      },
      actionability: actionability.sleepTiming,
    }),
  );
}

/** How far the middle of each night lies from the circular mean of the 14 before it, minutes. */
function offBy(history: History): (number | null)[] {
  const middles = history.calendar.map((_, t) => {
    const clock = history.clock(t);
    return clock && midSleep(clock);
  });
  return middles.map((middle, t) => {
    const before = middles.slice(Math.max(0, t - regularity.windowNights), t).filter((one) => one !== null);
    const usual = before.length < regularity.minNights ? null : circularMean(before);
    if (middle === null || usual === null) return null;
    return Math.abs(clockDifference(usual, middle));
  });
}
