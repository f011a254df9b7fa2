import type { MonthlyReport, WeeklyReport } from '../../api/types';
import { figure, percent, UNKNOWN } from '../../words/numbers';
import { duration } from '../../words/times';
import { Block, Facts } from './report-block';
import { clockSpread } from './report-words';

/** How the span was slept. */
export function SleepBlock({ sleep }: { sleep: (WeeklyReport | MonthlyReport)['sleep'] }) {
  return (
    <Block title="Sleep">
      <Facts
        facts={[
          { name: 'Of what was needed', value: percent(sleep.ratio) },
          {
            name: 'Debt, start to end',
            value: `${duration(sleep.debt_start_min)} → ${duration(sleep.debt_end_min)}`,
          },
          { name: 'Bedtime', value: clockSpread(sleep.bedtime) },
          { name: 'Wake', value: clockSpread(sleep.wake) },
          {
            name: 'Regularity',
            value: sleep.regularity === null ? UNKNOWN : `${figure(sleep.regularity)} /100`,
            note: sleep.regularity === null ? 'needs more nights with times' : undefined,
          },
          { name: 'Social jetlag', value: duration(sleep.social_jetlag_min) },
          {
            name: 'Naps',
            value: figure(sleep.naps),
            note: sleep.naps === null ? 'no sleeps file for these days' : undefined,
          },
        ]}
      />
    </Block>
  );
}
