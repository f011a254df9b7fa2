import { useQuery } from '@tanstack/react-query';
import { summaryQuery, trackRecordQuery } from '../../api/queries';
import { Page } from '../../shell/page';
import { QueryView } from '../../states/query-view';
import { Section } from '../../states/section';
import { NoDays } from '../trends/trends-screen';
import { TrackRecordView } from './track-record-view';
import { WhatIf } from './what-if';

/** Tomorrow with a plan, and how good such forecasts have been. */
export function ForecastScreen() {
  const summary = useQuery(summaryQuery);
  const record = useQuery(trackRecordQuery);
  return (
    <Page
      title="Forecast"
      lead="A range, not a number: recovery has more causes than any export holds. Below stands how often the range was right."
    >
      {summary.data?.today === null ? (
        <NoDays />
      ) : (
        <>
          <Section name="What if" height={320}>
            <WhatIf usualRecovery={summary.data?.today?.recovery_baseline_30d ?? null} />
          </Section>
          <Section name="The track record" height={420}>
            <QueryView query={record} name="The track record" height={420}>
              {(data) => <TrackRecordView record={data} />}
            </QueryView>
          </Section>
        </>
      )}
    </Page>
  );
}
