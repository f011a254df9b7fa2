import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';

export type Theme = 'dark' | 'light';

interface Opened {
  theme?: Theme;
  width?: number;
  /** The athlete whose data is shown; left out, the installation's default one. */
  athlete?: string;
  reducedMotion?: boolean;
}

interface Violation {
  rule: string;
  impact: string;
  nodes: string[];
}

const HEIGHT = 900;
// As text: what runs in the page knows the DOM, which no project of Node may see.
const OVERFLOW = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
const UNREADABLE = `Array.from(document.querySelectorAll('button, a'))
  .filter((element) => getComputedStyle(element).color === getComputedStyle(element).backgroundColor)
  .map((element) => element.textContent ?? '')`;
// What is well is not told: half the time went into describing it.
const AXE = "axe.run({ resultTypes: ['violations'] })";
const SERIOUS = ['serious', 'critical'];

/** A page of a browser that remembers what its console complained about. */
export class WatchedPage {
  /** Errors of the console, uncaught ones and files that could not be loaded. */
  readonly complaints: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
  ) {
    page.on('console', (message) => message.type() === 'error' && this.complaints.push(message.text()));
    page.on('pageerror', (error) => this.complaints.push(error.message));
  }

  static async open(
    browser: Browser,
    { theme = 'dark', width = 1_440, athlete, reducedMotion }: Opened = {},
  ) {
    const context = await browser.newContext({
      viewport: { width, height: HEIGHT },
      colorScheme: theme,
      reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
    });
    if (athlete !== undefined) {
      const entry = JSON.stringify(athlete);
      await context.addInitScript({ content: `localStorage.setItem('whoop-insights-athlete', ${entry})` });
    }
    return new WatchedPage(await context.newPage(), context);
  }

  close(): Promise<void> {
    return this.context.close();
  }

  /** Pixels by which the page is wider than its window. */
  overflow(): Promise<number> {
    return this.page.evaluate<number>(OVERFLOW);
  }

  resize(width: number): Promise<void> {
    return this.page.setViewportSize({ width, height: HEIGHT });
  }

  /** Buttons, and links that look like one, whose words have the colour of their ground. axe passes over those. */
  unreadableButtons(): Promise<string[]> {
    return this.page.evaluate<string[]>(UNREADABLE);
  }

  /** What axe finds serious or critical. Its script comes by the debugger: the page's own policy would refuse it. */
  async violations(): Promise<Violation[]> {
    await this.page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
    const { violations } = await this.page.evaluate<AxeResults>(AXE);
    const found = violations.map(({ id, impact, nodes }) => ({
      rule: id,
      impact: impact ?? '',
      nodes: nodes.map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary ?? ''}`),
    }));
    return found.filter(({ impact }) => SERIOUS.includes(impact));
  }
}

interface AxeResults {
  violations: { id: string; impact?: string; nodes: { html: string; failureSummary?: string }[] }[];
}
