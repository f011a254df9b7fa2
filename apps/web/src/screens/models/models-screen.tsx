import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { modelsQuery } from '../../api/queries';
import { useStartJob } from '../../api/use-start-job';
import { Page } from '../../shell/page';
import { Guidance } from '../../states/guidance';
import { Empty } from '../../states/notice';
import { QueryView } from '../../states/query-view';
import { RunPanel } from './run-panel';
import { RunsTable } from './runs-table';

/** What was learned from the athlete's own days, and whether it is any good. */
export function ModelsScreen() {
  const query = useQuery(modelsQuery);
  const train = useStartJob('/api/v1/train');
  return (
    <Page
      title="Models"
      lead="Each is judged on days it had not seen, against the simplest forecasts. One that does not beat them stays silent."
      aside={
        <Button loading={train.isPending} onClick={() => train.mutate()}>
          Train now
        </Button>
      }
    >
      {train.error && <Guidance error={train.error} />}
      <QueryView query={query} name="The training runs" height={320}>
        {({ items, total }) => {
          const [newest] = items;
          if (!newest) return <NoRuns />;
          return (
            <>
              <RunPanel run={newest} />
              <RunsTable runs={items} total={total} />
            </>
          );
        }}
      </QueryView>
    </Page>
  );
}

const NoRuns = () => (
  <Empty title="Nothing trained yet">
    Training begins by itself with the 14th recovery. Until then simple rules stand in, and say so.
  </Empty>
);
