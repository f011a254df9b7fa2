import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { journalQuery } from '../../api/queries';
import type { Journal } from '../../api/types';
import { Page } from '../../shell/page';
import { Empty } from '../../states/notice';
import { QueryView } from '../../states/query-view';
import { Section } from '../../states/section';
import { figure, percent } from '../../words/numbers';
import { BehaviourTable } from './behaviour-table';
import { EffectsPanel } from './effects-panel';

/** What the journal asks about, and what goes along with it. */
export function JournalScreen() {
  const query = useQuery(journalQuery);
  return (
    <Page title="Journal" lead={query.data && coverage(query.data)}>
      <QueryView query={query} name="Your journal" height={480}>
        {(journal) =>
          journal.behaviours.length === 0 ? <NoJournal days={journal.days} /> : <Habits journal={journal} />
        }
      </QueryView>
    </Page>
  );
}

const coverage = ({ days, days_answered: answered, coverage: share }: Journal): string =>
  answered === 0
    ? 'Habits, and what goes along with them.'
    : `You answered on ${figure(answered)} of ${figure(days)} days (${percent(share)}). Unanswered days count neither as yes nor as no.`;

function Habits({ journal }: { journal: Journal }) {
  return (
    <>
      <Section name="Effects" height={480}>
        <EffectsPanel behaviours={journal.behaviours} />
      </Section>
      <Section name="The questions" height={320}>
        <BehaviourTable behaviours={journal.behaviours} />
      </Section>
    </>
  );
}

const NoJournal = ({ days }: { days: number }) => (
  <Empty
    title={days === 0 ? 'No days yet' : 'No journal in your exports'}
    action={<Link to="/upload">Upload an export</Link>}
  >
    {days === 0
      ? 'Once an export is imported, its journal stands here.'
      : 'Answer a few questions in the journal of the WHOOP app each morning: after some weeks, what goes along with your habits can be told. Their answers come with the next export.'}
  </Empty>
);
