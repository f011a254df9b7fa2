import type { WeeklyReport } from '../../api/types';
import { BodyBlock } from './body-block';
import { WeekCompared } from './compared-table';
import { LoadBlock, TrainingBlock } from './load-block';
import { NextStrip } from './next-strip';
import { RecoveryBlock } from './recovery-block';
import { Stack } from './report-block';
import { FlagsBlock, InsightsBlock, TrustBlock } from './said-blocks';
import { SleepBlock } from './sleep-block';

/** The blocks of a week, in the order of science 10.1; the plan comes early, since it is what the reader can act on. */
export const WeekBlocks = ({ report }: { report: WeeklyReport }) => (
  <>
    <WeekCompared report={report} />
    <RecoveryBlock recovery={report.recovery} />
    <NextStrip title="For the week that follows" lines={report.plan} />
    <LoadBlock load={report.load} />
    <SleepBlock sleep={report.sleep} />
    <BodyBlock body={report.body} />
    <TrainingBlock load={report.load} />
    <Stack width="two-thirds">
      <FlagsBlock flags={report.flags} />
      <InsightsBlock insights={report.insights} />
    </Stack>
    <TrustBlock report={report} />
  </>
);
