import type { Browser, Page } from 'playwright-core';
import { Stack } from '../stack/stack';
import { generateExport } from '../synthetic/generate-export';
import { openBrowser } from './open-browser';
import { WatchedPage } from './watched-page';

const WORKERS = ['ingestion-worker', 'feature-worker', 'training-worker', 'insight-worker'] as const;
const IMPORT_MS = 180_000;

/** A running product with every worker, and a browser before it. */
export class WebStack {
  private opened: WatchedPage | null = null;

  private constructor(
    readonly stack: Stack,
    readonly browser: Browser,
  ) {}

  /** With the export of an athlete `me` where one is asked for; its job has ended. */
  static async start(athlete?: { days: number; seed: number }): Promise<WebStack> {
    const stack = await Stack.start();
    await stack.startApps(...WORKERS);
    const web = new WebStack(stack, await openBrowser());
    if (athlete !== undefined) {
      const { jobId } = await stack.api.accepted('me', generateExport(athlete).zip);
      await stack.api.finished('me', jobId, IMPORT_MS);
    }
    return web;
  }

  /** The page that was opened last. */
  get watched(): WatchedPage {
    if (this.opened === null) throw new Error('No page was opened.');
    return this.opened;
  }

  /** What the console of that page complained about. */
  get complaints(): readonly string[] {
    return this.watched.complaints;
  }

  async open(path: string, options: Parameters<typeof WatchedPage.open>[1] = {}): Promise<Page> {
    this.opened = await WatchedPage.open(this.browser, options);
    await this.watched.page.goto(this.stack.api.base + path);
    return this.watched.page;
  }

  async closePage(): Promise<void> {
    await this.opened?.close();
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.stack.stop();
  }
}
