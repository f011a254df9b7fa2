import type { MonthlyReport } from '../../api/types';
import { BodyBlock } from './body-block';
import { MonthCompared } from './compared-table';
import { JournalForest } from './journal-forest';
import { LoadBlock, TrainingBlock } from './load-block';
import { FitnessBlock, MilestonesBlock, ScoresBlock, WeekdayBlock } from './month-blocks';
import { MonthCalendar } from './month-calendar';
import { NextStrip } from './next-strip';
import { RecoveryBlock } from './recovery-block';
import { Stack } from './report-block';
import { FlagsBlock, InsightsBlock, TrustBlock } from './said-blocks';
import { SleepBlock } from './sleep-block';

/** The blocks of a month: first how it was, then what it goes along with. */
export const MonthBlocks = ({ report }: { report: MonthlyReport }) => (
  <>
    <MonthCompared report={report} />
    <RecoveryBlock recovery={report.recovery} />
    <MonthCalendar calendar={report.calendar} />
    <WeekdayBlock weekdays={report.weekdays} />
    <LoadBlock load={report.load} />
    <SleepBlock sleep={report.sleep} />
    <BodyBlock body={report.body} />
    <TrainingBlock load={report.load} />
    <FitnessBlock report={report} />
    <ScoresBlock scores={report.scores} />
    <JournalForest journal={report.journal} />
    {report.experiment && (
      <NextStrip title="An experiment for the next month" lines={[report.experiment.text]} />
    )}
    <FlagsBlock flags={report.flags} />
    <Stack width="half">
      <InsightsBlock insights={report.insights} />
      <MilestonesBlock report={report} />
    </Stack>
    <TrustBlock report={report} />
  </>
);
