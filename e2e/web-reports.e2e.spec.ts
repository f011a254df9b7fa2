/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { WebStack } from '@whoop/testing/browser';

/** A4 at 96 dots per inch. */
const A4 = { width: 794, height: 1_123 };
const WEEK = /^Week of \d+ \w+ to \d+ \w+ 20\d\d$/;

let web: WebStack;

beforeAll(async () => {
  web = await WebStack.start({ days: 200, seed: 5 });
}, 300_000);

afterAll(() => web?.stop(), 60_000);

const open = async (path: string, width = 1_440): Promise<Page> => {
  const page = await web.open(path, { width });
  await page.waitForSelector('article');
  return page;
};

const title = async (): Promise<string> =>
  (await web.watched.page.getByRole('heading', { level: 1 }).textContent()) ?? '';

afterEach(async () => {
  await web.closePage();
  expect(web.complaints).toEqual([]);
});

it('opens the last whole week, goes a week back and keeps it over a reload', async () => {
  const page = await open('/reports');
  const newest = await title();
  expect(newest).toMatch(WEEK);
  await page.getByRole('heading', { level: 2, name: 'For the week that follows' }).waitFor();
  await page.getByRole('button', { name: 'Next week', disabled: true }).waitFor();
  await page.getByRole('button', { name: 'Previous week' }).click();
  await page.waitForURL(/at=/);
  await page.getByRole('heading', { level: 1, name: WEEK }).filter({ hasNotText: newest }).waitFor();
  await page.waitForSelector('article');
  const earlier = await title();
  await page.reload();
  await page.waitForSelector('article');
  expect(await title()).toBe(earlier);
  await page.getByRole('button', { name: 'Next week' }).click();
  await page.getByRole('heading', { level: 1, name: newest }).waitFor();
}, 60_000);

it('opens a month with every day of it, and a week that has too few says so', async () => {
  const page = await open('/reports');
  await page.getByText('Month', { exact: true }).click();
  await page.waitForURL(/period=month/);
  const calendar = page.getByRole('table', { name: 'Recovery of every day of the month' });
  await calendar.waitFor();
  const days = (await calendar.getByRole('cell').allTextContents()).filter((text) => text !== '');
  expect(days.length).toBeGreaterThanOrEqual(28);
  for (const name of ['By day of the week', 'Scores', 'Journal and recovery'])
    await page.getByRole('heading', { level: 2, name }).waitFor();
  await page.goto(`${web.stack.api.base}/reports?at=2019-03-04`);
  await page.getByText('The week from 4 Mar 2019 has fewer than 4 days with data.').waitFor();
  await page.getByRole('link', { name: 'Show the last whole week' }).click();
  await page.waitForSelector('article');
}, 60_000);

it('is saved with all its figures', async () => {
  const page = await open('/reports');
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSV' }).click();
  const download = await saved;
  expect(download.suggestedFilename()).toMatch(/^week-\d{4}-\d\d-\d\d\.csv$/);
  const text = await textOf(await download.createReadStream());
  expect(text.split('\r\n')[0]).toMatch(/^\uFEFFSection,What,Value,Unit,Before,Change/);
  for (const section of ['Compared', 'Recovery', 'Load', 'Sleep', 'Body', 'Forecasts', 'Plan'])
    expect(text).toContain(`\n${section},`);
  expect(text).not.toMatch(/null|NaN|undefined/);
}, 60_000);

it.each([
  ['week', '/reports', 1],
  ['month', '/reports?period=month', 2],
])(
  'of a %s is printed in ink, without the screen around it',
  async (_, path, pages) => {
    const page = await open(path, A4.width);
    const screen = await page.evaluate(() => getComputedStyle(document.body).color);
    await page.emulateMedia({ media: 'print' });
    expect(await web.watched.overflow()).toBe(0);
    expect(await page.getByRole('navigation').filter({ visible: true }).count()).toBe(0);
    expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0);
    const paper = await page.evaluate(() => getComputedStyle(document.body).color);
    expect([screen, paper]).toEqual(['rgb(233, 238, 238)', 'rgb(20, 25, 27)']);
    await page.getByText('Not affiliated with WHOOP').waitFor();
    await page.getByText('General wellness information, not medical advice.').waitFor();
    const cut = await page.evaluate(
      () =>
        Array.from(document.querySelectorAll('article section')).filter(
          (section) => section.scrollWidth > section.clientWidth + 1,
        ).length,
    );
    expect(cut).toBe(0);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page(?!s)/g)?.length).toBeLessThanOrEqual(pages);
  },
  60_000,
);

async function textOf(stream: AsyncIterable<unknown>): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
