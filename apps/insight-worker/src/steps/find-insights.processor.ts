import { join } from 'node:path';
import type { EntityManager } from 'typeorm';
import { FEATURE_VERSION } from '@whoop/athlete';
import { DaysStore, InsightsStore, RecordsStore, UsersStore } from '@whoop/database';
import { INSIGHTS_VERSION, whyNoInsights } from '@whoop/insights';
import type { FoundInsights } from '@whoop/insights';
import { SnapshotMoved, Stopwatch } from '@whoop/jobs';
import type { StepContext, StepOutcome, StepProcessor, StepResult, WorkerDeps } from '@whoop/jobs';
import type { ComputePool } from '@whoop/platform';
import type { SearchInput } from '../insights/child';

/** Of a child; five years with 60 journal questions take about 180 MiB. */
const MEMORY_MB = 256;

type Search = NonNullable<Awaited<ReturnType<UsersStore['insightSearch']>>>;

/**
 * Looks for patterns in an athlete's history, in a child process. All hypotheses are tested anew, because they are judged
 * together; only rows that come to something else are written.
 */
export default class FindInsights implements StepProcessor {
  static readonly version = INSIGHTS_VERSION;

  private readonly children: ComputePool;

  constructor(private readonly deps: WorkerDeps) {
    this.children = deps.compute(join(__dirname, '../insights/child.js'), { memoryMb: MEMORY_MB });
  }

  async run({ userId, signal, progress }: StepContext): Promise<StepOutcome> {
    const watch = new Stopwatch();
    const search = await new UsersStore(this.deps.dataSource).insightSearch(userId);
    if (search === null || isDone(search))
      return { skipped: 'Nothing has changed since the last search.', unchanged: true };
    const { dataVersion, versions, ...input } = await this.load(userId);
    watch.lap('load_ms');
    if (versions.some((version) => version !== FEATURE_VERSION))
      return { skipped: 'A newer import came in between; its own job looks for patterns.', unchanged: true };
    const tooFew = whyNoInsights(input.days);
    if (tooFew !== null)
      return { skipped: `Insights need ${tooFew.need} days of data; there are ${tooFew.have}.` };
    const found = await this.children.run<FoundInsights>(
      'find',
      [{ ...input, sensitive: search.sensitiveInsights }],
      {
        signal,
        onProgress: progress,
      },
    );
    watch.lap('compute_ms');
    return { commit: (tx) => save(tx, userId, { search: { ...search, dataVersion }, found, watch }) };
  }

  private load(
    userId: string,
  ): Promise<Omit<SearchInput, 'sensitive'> & { dataVersion: number; versions: (number | null)[] }> {
    return this.deps.dataSource.transaction('REPEATABLE READ', async (tx) => {
      const records = new RecordsStore(tx);
      const days = await new DaysStore(tx).daysOf(userId);
      return {
        dataVersion: (await new UsersStore(tx).dataVersion(userId)) ?? 0,
        versions: days.map(({ featureVersion }) => featureVersion),
        days,
        naps: await records.napsOf(userId),
        workouts: await records.workoutsOf(userId),
        journal: await records.answersOf(userId),
        before: await new InsightsStore(tx).insightsOf(userId),
      };
    });
  }
}

function isDone({
  dataVersion,
  insightsDataVersion,
  insightsVersion,
  insightsSensitive,
  sensitiveInsights,
}: Search): boolean {
  return (
    dataVersion === insightsDataVersion &&
    insightsVersion === INSIGHTS_VERSION &&
    insightsSensitive === sensitiveInsights
  );
}

async function save(
  tx: EntityManager,
  userId: string,
  { search, found, watch }: { search: Search; found: FoundInsights; watch: Stopwatch },
): Promise<StepResult> {
  const { dataVersion, sensitiveInsights } = search;
  const users = new UsersStore(tx);
  const now = await users.insightSearch(userId);
  if (now?.dataVersion !== dataVersion || now.sensitiveInsights !== sensitiveInsights)
    throw new SnapshotMoved();
  const versions = { insightsVersion: INSIGHTS_VERSION, dataVersion };
  const rows = await new InsightsStore(tx).replace(userId, found.insights, versions);
  await users.saveInsightSearch(userId, {
    insightsDataVersion: dataVersion,
    insightsVersion: INSIGHTS_VERSION,
    insightsSensitive: sensitiveInsights,
  });
  watch.lap('write_ms');
  return {
    result: {
      insights: found.insights.filter(({ published }) => published).length,
      insights_tested: found.tests,
      insights_changed: rows.written + rows.deleted,
      insight_timings: watch.timings,
    },
  };
}
