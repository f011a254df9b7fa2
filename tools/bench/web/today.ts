import type { Browser } from 'playwright-core';
import { WatchedPage } from '@whoop/testing/browser';
import { median } from '../table';

const LOADS = 5;

// As text: what runs in the page knows the DOM, which no project of Node may see.
const NOW = 'performance.now()';
const PAINTED = `new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now()))))`;
const REQUESTS = `performance.getEntriesByType('resource')
  .filter(({ startTime }) => startTime < WITHIN).map(({ name, startTime, responseEnd }) => ({ name, startTime, responseEnd }))`;

export interface Loads {
  name: string;
  /** From the navigation until the words stand there and a click was answered, median of the loads. */
  interactiveMs: number;
  worstMs: number;
  /** Requests until then, median. */
  requests: number;
}

interface Target {
  name: string;
  path: string;
  /** What must stand there. */
  ready: string;
  /** What is clicked, and what shows that it was answered. */
  click?: { what: string; answer: string };
}

const TARGETS: readonly Target[] = [
  {
    name: 'a page of the same server with nothing on it',
    path: '/no/such/screen',
    ready: 'text=This address leads to no screen.',
  },
  {
    name: 'Today',
    path: '/',
    ready: 'h2:has-text("Scores")',
    click: { what: 'button[aria-label*="theme"]', answer: 'html[data-mantine-color-scheme="light"]' },
  },
];

/** Loads both pages in turn, each time with an empty cache; a first round warms the server and is dropped. */
export async function loadToday(browser: Browser, base: string): Promise<Loads[]> {
  const rounds = TARGETS.map((): { ms: number; requests: number }[] => []);
  for (let round = 0; round <= LOADS; round += 1) {
    for (const [index, target] of TARGETS.entries()) {
      const load = await oneLoad(browser, base, target);
      if (round > 0) rounds[index]!.push(load);
    }
  }
  return TARGETS.map(({ name }, index) => ({
    name,
    interactiveMs: median(rounds[index]!.map(({ ms }) => ms)),
    worstMs: Math.max(...rounds[index]!.map(({ ms }) => ms)),
    requests: median(rounds[index]!.map(({ requests }) => requests)),
  }));
}

async function oneLoad(
  browser: Browser,
  base: string,
  { path, ready, click }: Target,
): Promise<{ ms: number; requests: number }> {
  const watched = await WatchedPage.open(browser, { athlete: 'five-years' });
  const { page } = watched;
  try {
    await page.goto(base + path, { waitUntil: 'commit' });
    await page.locator(ready).first().waitFor();
    if (click) {
      await page.locator(click.what).first().click();
      await page.locator(click.answer).waitFor();
    }
    const ms = await page.evaluate<number>(click ? PAINTED : NOW);
    const requests = await page.evaluate<unknown[]>(REQUESTS.replace('WITHIN', String(ms)));
    return { ms, requests: requests.length };
  } finally {
    await watched.close();
  }
}
