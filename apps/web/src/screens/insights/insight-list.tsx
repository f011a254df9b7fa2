import type { Insight } from '../../api/types';
import { Panel } from '../../shell/page';
import { Section } from '../../states/section';
import { InsightCard } from './insight-card';
import { partsOf } from './insight-words';

/** Insights in the order of their rank; what makes no difference below, since that is worth knowing, too. */
export function InsightList({ insights }: { insights: readonly Insight[] }) {
  const { telling, none } = partsOf(insights);
  return (
    <>
      {telling.length > 0 && (
        <Panel title="What stands out">
          <Cards insights={telling} />
        </Panel>
      )}
      {none.length > 0 && (
        <Panel
          title="What made no difference"
          note="Not merely unproven: any effect is shown to be too small to matter."
        >
          <Cards insights={none} />
        </Panel>
      )}
    </>
  );
}

const Cards = ({ insights }: { insights: readonly Insight[] }) => (
  <div>
    {insights.map((insight) => (
      <Section key={insight.id} name={insight.title}>
        <InsightCard insight={insight} />
      </Section>
    ))}
  </div>
);
