import type { Insight } from '../../api/types';
import { Panel } from '../../shell/page';
import { Section } from '../../states/section';
import { InsightCard } from './insight-card';
import { partsOf } from './insight-words';

/** Insights in the order of their rank; what makes no difference below, since that is worth knowing, too. */
export function InsightList({ insights }: { insights: readonly Insight[] }) {
  const { telling, none } = partsOf(insights);
  const allNew = insights.every(({ change }) => change === 'new');
  return (
    <>
      {telling.length > 0 && (
        <Panel title="What stands out">
          <Cards insights={telling} allNew={allNew} />
        </Panel>
      )}
      {none.length > 0 && (
        <Panel
          title="What made no difference"
          note="Not merely unproven: any effect is shown to be too small to matter."
        >
          <Cards insights={none} allNew={allNew} />
        </Panel>
      )}
    </>
  );
}

interface CardsProps {
  insights: readonly Insight[];
  /** After the first search all are new, which says nothing. */
  allNew: boolean;
}

const Cards = ({ insights, allNew }: CardsProps) => (
  <div>
    {insights.map((insight) => (
      <Section key={insight.id} name={insight.title}>
        <InsightCard insight={insight} badge={allNew ? null : insight.change} />
      </Section>
    ))}
  </div>
);
