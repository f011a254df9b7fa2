import { Link } from '@tanstack/react-router';
import type { MonthlyReport, WeeklyReport } from '../../api/types';
import { LevelMark } from '../../states/level-mark';
import type { Level } from '../../words/levels';
import { figure, plural } from '../../words/numbers';
import { withReadableDays } from '../../words/times';
import figures from './figures.module.css';
import styles from './said.module.css';
import { Block } from './report-block';
import { dayRuns } from './report-spans';
import { flagTimes, forecastText } from './report-words';

type Report = WeeklyReport | MonthlyReport;
type Insight = Report['insights'][number];

const MOST_INSIGHTS = 5;

/** Flags that were on, and what became of them. */
export const FlagsBlock = ({ flags }: { flags: Report['flags'] }) => (
  <Block title="Flags" width="half">
    {flags.length === 0 ? (
      <p className={figures.marked}>
        <LevelMark level="good" /> None was raised.
      </p>
    ) : (
      <ul className={styles.flags}>
        {flags.map((flag) => (
          <li key={`${flag.code} ${flag.from}`}>
            <LevelMark
              level={flag.cleared ? 'none' : 'middle'}
              label={flag.cleared ? 'cleared' : 'still on'}
            />
            <span>{flag.title}</span>
            <small>{flagTimes(flag)}</small>
          </li>
        ))}
      </ul>
    )}
  </Block>
);

const VERDICT_LEVELS: Record<string, Level> = { improves: 'good', worsens: 'bad' };

/** Insights that were new or changed. */
export function InsightsBlock({ insights }: { insights: Report['insights'] }) {
  const shown = insights.slice(0, MOST_INSIGHTS);
  const more = insights.length - shown.length;
  return (
    <Block title="New or changed insights" width="half">
      {shown.length === 0 ? (
        <p className={figures.quiet}>Nothing new stood out against chance. That is a result, too.</p>
      ) : (
        <InsightList insights={shown} />
      )}
      {more > 0 && (
        <p className={figures.quiet}>
          and {figure(more)} more under <Link to="/insights">Insights</Link>
        </p>
      )}
    </Block>
  );
}

/** Sentences with their headings, marked by which way they point. */
export const InsightList = ({ insights }: { insights: readonly Insight[] }) => (
  <ul className={styles.insights}>
    {insights.map(({ key, title, description, verdict }) => (
      <li key={key}>
        <LevelMark level={VERDICT_LEVELS[verdict] ?? 'none'} />
        <div>
          <h3>{title}</h3>
          <p>{withReadableDays(description)}</p>
        </div>
      </li>
    ))}
  </ul>
);

/** How far the report can be trusted: forecasts that came true, and days that are not known. */
export const TrustBlock = ({ report }: { report: Report }) => (
  <Block title="How far to trust this" width="full">
    <ul className={styles.trust}>
      <li>{forecastText(report.forecasts)}</li>
      <li>
        {report.missing.length === 0
          ? 'Every day has data.'
          : `${plural(report.missing.length, 'day')} without data: ${dayRuns(report.missing)}. Means are of the known days; no gap is filled.`}
      </li>
    </ul>
  </Block>
);
