/// <reference lib="dom" />
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import { openBrowser } from '@whoop/testing/browser';
import { readArguments, type Wanted } from './arguments';
import type { Screen } from './screens';

const HEIGHT = 900;
/** Charts draw themselves in. */
const SETTLE_MS = 900;

// Pictures of every screen of a running product: npm start, then npm run screenshots.
async function main(wanted: Wanted): Promise<void> {
  mkdirSync(wanted.folder, { recursive: true });
  const browser = await openBrowser();
  try {
    for (const theme of wanted.themes) {
      for (const width of wanted.widths) await picture(browser, wanted, { theme, width });
    }
  } finally {
    await browser.close();
  }
}

async function picture(
  browser: Browser,
  { address, athlete, folder, screens }: Wanted,
  { theme, width }: { theme: string; width: number },
): Promise<void> {
  const context = await browser.newContext({
    viewport: { width, height: HEIGHT },
    colorScheme: theme === 'dark' ? 'dark' : 'light',
    deviceScaleFactor: width < 700 ? 2 : 1,
  });
  await context.addInitScript((id) => {
    if (id !== null) localStorage.setItem('whoop-insights-athlete', id);
  }, athlete);
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
  for (const screen of screens) await onePicture(page, { address, folder, screen, name: `${screen.name}-${theme}-${width}` });
  for (const problem of problems) console.error(`${theme} ${width}: ${problem}`);
  await context.close();
}

type Page = Awaited<ReturnType<Browser['newPage']>>;

async function onePicture(
  page: Page,
  { address, folder, screen, name }: { address: string; folder: string; screen: Screen; name: string },
): Promise<void> {
  await page.setViewportSize({ width: page.viewportSize()?.width ?? 1_440, height: HEIGHT });
  await page.goto(address + screen.path);
  await page.waitForSelector(screen.ready, { timeout: 15_000 }).catch(() => console.error(`${name}: no ${screen.ready}`));
  await sleep(SETTLE_MS);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  if (overflow > 0) console.error(`${name}: ${overflow} px too wide`);
  // As tall as the page, so that what is fixed to the bottom is at the bottom.
  const tall = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: page.viewportSize()?.width ?? 1_440, height: Math.max(HEIGHT, tall) });
  await sleep(SETTLE_MS / 3);
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}

main(readArguments(process.argv.slice(2))).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
