import { Page } from '../../shell/page';
import { ChartStates } from './chart-states';
import { DayStates } from './day-states';
import { InsightStates } from './insight-states';
import { JobStates } from './job-states';
import { NoticeStates } from './notice-states';
import { ReportStates } from './report-states';
import { TokenStates } from './token-states';

/** Every part of the app in every state that it knows, from fixtures: to look at, and for the browser tests. */
export function StatesScreen() {
  return (
    <Page title="States" lead="Made of fixtures. Nothing here is yours, and nothing is asked of the server.">
      <TokenStates />
      <NoticeStates />
      <DayStates />
      <JobStates />
      <ReportStates />
      <ChartStates />
      <InsightStates />
    </Page>
  );
}
