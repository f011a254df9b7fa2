import { spawnSync } from 'node:child_process';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { generateExport, ROOT, Stack } from '@whoop/testing';
import { openBrowser, WatchedPage } from '@whoop/testing/browser';
import { judge, table, type Bar } from '../table';
import { late, LATE_MS, quantile, type Frames } from './frames';
import { panTrends } from './pan';
import { loadToday, type Loads } from './today';

const DAYS = 1_825;
const TODAY_BAR_MS = 1_500;

/** bench:web: a browser on the running product with five years of data: how soon Today can be used, how smoothly Trends pans. */
async function main(): Promise<number> {
  spawnSync(process.execPath, [join(ROOT, 'tools/build-web.mjs')], { stdio: 'inherit' });
  const stack = await Stack.start();
  const browser = await openBrowser();
  try {
    const data = await storeYears(stack);
    const loads = await loadToday(browser, stack.api.base);
    const watched = await WatchedPage.open(browser, { athlete: 'five-years' });
    // As tall as the panels with their brush: nothing has to be scrolled.
    await watched.page.setViewportSize({ width: 1_440, height: 1_400 });
    const frames = await panTrends(watched.page, stack.api.base, data);
    await watched.close();
    print(loads, frames);
    return judge(barsOf(loads, frames));
  } finally {
    await browser.close();
    await stack.stop();
  }
}

/** By a real upload; the workers end before anything is measured. */
async function storeYears(stack: Stack): Promise<{ first: string; last: string }> {
  const workers = await stack.startApps('ingestion-worker', 'feature-worker', 'insight-worker');
  const { jobId } = await stack.api.accepted('five-years', generateExport({ days: DAYS, seed: 5 }).zip);
  const { error } = await stack.api.dashboardReady('five-years', jobId, 120_000);
  if (error !== null) throw new Error(`The upload failed: ${JSON.stringify(error)}`);
  await Promise.all(workers.map((worker) => worker.end()));
  const { items } = await stack.api.get<{
    items: { report: { range: { first_day: string; last_day: string } } }[];
  }>('/uploads?user_id=five-years');
  const { first_day: first, last_day: last } = items[0]!.report.range;
  return { first, last };
}

function print(loads: Loads[], frames: Frames[]): void {
  const [empty] = loads;
  console.log(
    `${DAYS.toLocaleString('en')} days, Chromium without a graphics card, cold cache; load average ${loadavg()[0]!.toFixed(1)}\n`,
  );
  console.log(
    table(
      ['page', 'interactive ms', 'worst of 5', 'requests', 'of empty'],
      loads.map(({ name, interactiveMs, worstMs, requests }) => [
        name,
        interactiveMs.toFixed(0),
        worstMs.toFixed(0),
        String(requests),
        `${(interactiveMs / empty!.interactiveMs).toFixed(1)} ×`,
      ]),
    ),
  );
  console.log('');
  console.log(
    table(
      [
        'Trends with 4 measures',
        'frames',
        'median ms',
        'p95 ms',
        'worst ms',
        `> ${LATE_MS} ms`,
        'busy ms/frame',
      ],
      frames.map((one) => [
        one.name,
        String(one.ms.length),
        quantile(one, 0.5).toFixed(1),
        quantile(one, 0.95).toFixed(1),
        quantile(one, 1).toFixed(1),
        String(late(one)),
        one.busyMs.toFixed(1),
      ]),
    ),
  );
}

function barsOf(loads: Loads[], frames: Frames[]): Bar[] {
  const today = loads[1]!.interactiveMs;
  const lateFrames = frames.slice(1).reduce((sum, one) => sum + late(one), 0);
  const all = frames.slice(1).reduce((sum, one) => sum + one.ms.length, 0);
  return [
    {
      what: `Today interactive ≤ ${TODAY_BAR_MS} ms`,
      figure: `${today.toFixed(0)} ms`,
      holds: today <= TODAY_BAR_MS,
    },
    {
      what: `no frame over ${LATE_MS} ms while Trends pans`,
      figure: `${lateFrames} of ${all}`,
      holds: lateFrames === 0,
    },
  ];
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
