/// <reference lib="dom" />
import { WatchedPage, WebStack } from '@whoop/testing/browser';
import type { Theme } from '@whoop/testing/browser';
import { SCREENS, WIDTHS } from '../tools/screenshots/screens';

let web: WebStack;

beforeAll(async () => {
  web = await WebStack.start({ days: 200, seed: 5 });
}, 300_000);

afterAll(() => web?.stop(), 60_000);

it('would notice a fault, were there one', async () => {
  const watched = await WatchedPage.open(web.browser);
  await watched.page.goto(`${web.stack.api.base}/settings`);
  await watched.page.getByRole('heading', { level: 1 }).waitFor();
  await watched.page.evaluate(() => {
    const wide = document.createElement('div');
    wide.innerHTML =
      '<button></button><a style="color: #111; background: #111">unseen</a><p style="color: #777; background: #888">hard to read</p>';
    wide.style.width = '3000px';
    document.querySelector('main')?.append(wide);
    console.error('a complaint');
  });
  expect(await watched.overflow()).toBeGreaterThan(0);
  expect(await watched.unreadableButtons()).toEqual(['unseen']);
  expect((await watched.violations()).map(({ rule }) => rule).sort()).toEqual([
    'button-name',
    'color-contrast',
  ]);
  expect(watched.complaints).toEqual(['a complaint']);
  await watched.close();
}, 30_000);

describe.each<Theme>(['dark', 'light'])('in the %s theme', (theme) => {
  it.each(SCREENS.map(({ name, path, ready }) => [name, path, ready] as const))(
    '%s fits, can be read by everybody and complains of nothing',
    async (_, path, ready) => {
      const watched = await WatchedPage.open(web.browser, { theme, reducedMotion: true });
      await watched.page.goto(web.stack.api.base + path);
      await watched.page.waitForSelector(ready);
      await watched.page.waitForLoadState('networkidle');
      for (const width of [...WIDTHS].reverse()) {
        await watched.resize(width);
        await watched.page.waitForTimeout(150);
        expect([width, await watched.overflow()]).toEqual([width, 0]);
        if (width !== 768) expect(await watched.violations()).toEqual([]);
      }
      expect(await watched.unreadableButtons()).toEqual([]);
      expect(watched.complaints).toEqual([]);
      await watched.close();
    },
    60_000,
  );
});
