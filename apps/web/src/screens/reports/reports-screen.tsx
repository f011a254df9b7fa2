import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { monthlyReportQuery, weeklyReportQuery } from '../../api/queries';
import type { MonthlyReport, WeeklyReport } from '../../api/types';
import { csvOf, type FigureTable } from '../../figure/figure-table';
import { saveCsv } from '../../figure/save-file';
import { Page } from '../../shell/page';
import { Empty } from '../../states/notice';
import { QueryView, type Loading } from '../../states/query-view';
import { Section } from '../../states/section';
import { withReadableDays } from '../../words/times';
import { useDataRange } from '../history/use-data-range';
import { MonthBlocks } from './month-report';
import { monthTable, weekTable } from './report-csv';
import { ReportSheet } from './report-sheet';
import { lastWhole, neighbours, spanAt, spanTitle, type Period, type Span } from './report-spans';
import { ReportToolbar } from './report-toolbar';
import { WeekBlocks } from './week-report';

/** A week or a month on one sheet: to look back at, and to hand on. */
export function ReportsScreen() {
  const { period, at } = useSearch({ strict: false });
  return period === 'month' ? <Monthly at={at ?? null} /> : <Weekly at={at ?? null} />;
}

function Weekly({ at }: { at: string | null }) {
  const query = useQuery(weeklyReportQuery(at));
  return (
    <ReportPage period="week" at={at} query={query} table={weekTable}>
      {(report) => <WeekBlocks report={report} />}
    </ReportPage>
  );
}

function Monthly({ at }: { at: string | null }) {
  const query = useQuery(monthlyReportQuery(at));
  return (
    <ReportPage period="month" at={at} query={query} table={monthTable}>
      {(report) => <MonthBlocks report={report} />}
    </ReportPage>
  );
}

interface Answer<Report> {
  report: Report | null;
  reason: string | null;
}

interface ReportPageProps<Report> {
  period: Period;
  at: string | null;
  query: Loading<Answer<Report>>;
  table: (report: Report) => FigureTable;
  children: (report: Report) => ReactNode;
}

const KINDS: Record<Period, { kind: string; lead: string }> = {
  week: { kind: 'Weekly report', lead: 'Monday to Sunday, beside the week before and the four before.' },
  month: { kind: 'Monthly report', lead: 'A calendar month beside the one before.' },
};

function ReportPage<Report extends WeeklyReport | MonthlyReport>(props: ReportPageProps<Report>) {
  const { period, at, query, table, children } = props;
  const { range } = useDataRange();
  const report = query.data?.report ?? null;
  const span = shownSpan(period, { at, report, last: range?.last ?? null });
  const { kind, lead } = KINDS[period];
  const title = span === null ? kind : spanTitle(period, span);
  const save = report && (() => saveCsv(`${period}-${report.start}`, csvOf(table(report))));
  const steps = span === null ? { before: null, after: null } : neighbours(period, span, range);
  return (
    <Page
      title={title}
      lead={`${kind}. ${lead}`}
      aside={<ReportToolbar period={period} span={at === null ? null : span} {...steps} onSave={save} />}
    >
      <Section name="The report" height={640}>
        <QueryView query={query} name="The report" height={640}>
          {({ report: shown, reason }) =>
            shown === null ? (
              <NoReport period={period} reason={reason} hasData={range !== null} />
            ) : (
              <ReportSheet title={title} kind={kind} headline={shown.headline}>
                {children(shown)}
              </ReportSheet>
            )
          }
        </QueryView>
      </Section>
    </Page>
  );
}

/** The report tells its own span; without one it is what the address means, or the last whole one. */
function shownSpan(
  period: Period,
  { at, report, last }: { at: string | null; report: Span | null; last: string | null },
): Span | null {
  if (report !== null) return report;
  if (at !== null) return spanAt(period, at);
  return last === null ? null : lastWhole(period, last);
}

interface NoReportProps {
  period: Period;
  reason: string | null;
  hasData: boolean;
}

/** Why there is no report, and what would help. */
export const NoReport = ({ period, reason, hasData }: NoReportProps) => (
  <Empty
    title={`No report for this ${period}`}
    action={
      hasData ? (
        <Link to="/reports" search={period === 'month' ? { period } : {}}>
          Show the last whole {period}
        </Link>
      ) : (
        <Link to="/upload">Upload an export</Link>
      )
    }
  >
    {reason && withReadableDays(reason)}
  </Empty>
);
