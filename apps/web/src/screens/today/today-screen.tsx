import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy } from 'react';
import { summaryQuery } from '../../api/queries';
import type { Summary } from '../../api/types';
import { Page } from '../../shell/page';
import { Notice } from '../../states/notice';
import { QueryView } from '../../states/query-view';
import { Section } from '../../states/section';
import { AdvicePanel } from './advice-panel';
import { DayDials } from './day-dials';
import { FlagsPanel } from './flags-panel';
import { ScoresPanel } from './scores-panel';
import { dateline, headline, notesWithoutDate } from './statement';
import styles from './today.module.css';
import { TomorrowPanel } from './tomorrow-panel';
import { UnlockPanel } from './unlock-panel';
import { Vitals } from './vitals';

const Fortnight = lazy(() => import('./fortnight'));
const Welcome = lazy(() => import('../upload/welcome'));

/** The screen of every morning. */
export function TodayScreen() {
  const query = useQuery(summaryQuery);
  return (
    <QueryView query={query} name="Your day" height={420}>
      {(summary) => (summary.today === null ? <FirstVisit /> : <Day summary={summary} />)}
    </QueryView>
  );
}

const FirstVisit = () => (
  <Section name="Welcome" height={420}>
    <Welcome />
  </Section>
);

function Day({ summary }: { summary: Summary }) {
  const { recommendation, today } = summary;
  return (
    <Page
      title={headline(summary)}
      lead={
        <>
          <span className={styles.dateline}>{dateline(summary)}</span>
          {recommendation && <span>{notesWithoutDate(recommendation.notes)}</span>}
        </>
      }
    >
      {today?.stale && <Stale days={today.age_days} />}
      <Section name="The day’s dials" height={240}>
        <DayDials summary={summary} />
      </Section>
      <div className={styles.pair}>
        <Section name="Advice">
          <AdvicePanel summary={summary} />
        </Section>
        <Section name="Tomorrow">
          <TomorrowPanel summary={summary} />
        </Section>
      </div>
      <Section name="Vital signs">
        <Vitals summary={summary} />
      </Section>
      <UnlockPanel history={summary.history} />
      <Section name="Flags">
        <FlagsPanel summary={summary} />
      </Section>
      <Section name="Scores">
        <ScoresPanel summary={summary} />
      </Section>
      <Section name="The last two weeks" height={300}>
        <Fortnight />
      </Section>
      <footer className={styles.safety}>
        <p>{summary.trust_note}</p>
        <p>{summary.safety_note}</p>
      </footer>
    </Page>
  );
}

const Stale = ({ days }: { days: number }) => (
  <Notice
    title={`Your newest day is ${days} days old`}
    tone="middle"
    action={<Link to="/upload">Upload a new export</Link>}
  >
    <p>What is said below was right for that day. It is not advice for the real today.</p>
  </Notice>
);
