import { Button, NativeSelect } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { insightsQuery } from '../../api/queries';
import type { InsightsFeed } from '../../api/types';
import { useStartJob } from '../../api/use-start-job';
import { Page } from '../../shell/page';
import { Guidance } from '../../states/guidance';
import { Empty, Notice } from '../../states/notice';
import { QueryView } from '../../states/query-view';
import { Section } from '../../states/section';
import { plural } from '../../words/numbers';
import { FAMILIES, familyWords, isFamily } from './family-words';
import { InsightList } from './insight-list';
import type { InsightsSearch } from './insights-search';
import styles from './insights.module.css';
import { RetiredList } from './retired-list';
import { StillLearning } from './still-learning';

/** What the athlete's own history says, as far as it holds up against chance. */
export function InsightsScreen() {
  const search = useSearch({ strict: false });
  const navigate = useNavigate();
  const { family = null, all = false } = search;
  const query = useQuery({ ...insightsQuery({ family, all }), placeholderData: keepPreviousData });
  const again = useStartJob('/api/v1/insights/regenerate');
  const show = (next: InsightsSearch) => void navigate({ to: '/insights', search: next, resetScroll: false });
  return (
    <Page
      title="Insights"
      lead="Patterns in your own days that hold up against chance. Linked with, not caused by."
      aside={
        <>
          <NativeSelect
            aria-label="Subject"
            value={family ?? ''}
            onChange={({ currentTarget: { value } }) =>
              show({ ...(isFamily(value) ? { family: value } : {}), ...(all ? { all } : {}) })
            }
            data={[
              { value: '', label: 'All subjects' },
              ...FAMILIES.map((one) => ({ value: one, label: familyWords(one) })),
            ]}
          />
          <Button variant="default" loading={again.isPending} onClick={() => again.mutate()}>
            Look again
          </Button>
        </>
      }
    >
      {again.error && <Guidance error={again.error} />}
      <QueryView query={query} name="Your insights" height={420}>
        {(feed) => <Feed feed={feed} search={search} onShowAll={() => show({ ...search, all: true })} />}
      </QueryView>
    </Page>
  );
}

interface FeedProps {
  feed: InsightsFeed;
  search: InsightsSearch;
  onShowAll: () => void;
}

function Feed({ feed, search, onShowAll }: FeedProps) {
  const { insights, total, retired, learning, learning_total: learningTotal } = feed;
  return (
    <>
      {!feed.up_to_date && total > 0 && (
        <Notice title="Newer days wait for their search" tone="middle">
          <p>
            What stands below was found in the days before. A search runs with each upload and every night.
          </p>
        </Notice>
      )}
      {insights.length === 0 ? (
        <NoInsights feed={feed} search={search} />
      ) : (
        <InsightList insights={insights} />
      )}
      {total > insights.length && (
        <Button variant="default" onClick={onShowAll} className={styles.more}>
          Show all {plural(total, 'insight')}
        </Button>
      )}
      {retired.length > 0 && (
        <Section name="What no longer holds">
          <RetiredList retired={retired} />
        </Section>
      )}
      {learning.length > 0 && (
        <Section name="Still learning">
          <StillLearning learning={learning} total={learningTotal} />
        </Section>
      )}
    </>
  );
}

function NoInsights({ feed, search }: { feed: InsightsFeed; search: InsightsSearch }) {
  if (search.family !== undefined)
    return (
      <Empty title={`Nothing stands out about ${familyWords(search.family).toLowerCase()}`}>
        That is a result, too. <Link to="/insights">See all subjects</Link>
      </Empty>
    );
  const isNew = !feed.up_to_date;
  return (
    <Empty title={isNew ? 'Not looked for yet' : 'Nothing to tell yet'}>
      {feed.reason ?? 'Patterns are looked for at the end of each upload and every night.'}
    </Empty>
  );
}
