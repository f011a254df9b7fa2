/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { WebStack } from '@whoop/testing/browser';

let web: WebStack;

beforeAll(async () => {
  web = await WebStack.start({ days: 400, seed: 7 });
}, 300_000);

afterAll(() => web?.stop(), 60_000);

const open = (path: string): Promise<Page> => web.open(path);
afterEach(() => web.closePage());

it('shows when the nights began and ended, as a picture, a sentence and a table', async () => {
  const page = await open('/sleep');
  const figure = page.getByRole('figure', { name: 'Bed and wake, on the clock of where you were' });
  await figure.locator('canvas').waitFor();
  await figure.getByText(/^Usually to bed at \d\d:\d\d and up at \d\d:\d\d; half of \d+ nights/).waitFor();
  await figure.getByRole('button', { name: 'Show as table' }).click();
  const { items } = await web.stack.api.get<{ items: { date: string; nap: boolean; start: string }[] }>(
    '/sleeps?user_id=me&limit=1',
  );
  const newest = figure.getByRole('row').last();
  expect(await newest.getByRole('cell').first().textContent()).toBe(items[0]!.date);
  expect(await newest.getByRole('cell').nth(2).textContent()).toBe(items[0]!.start.slice(11, 16));
  expect(web.complaints).toEqual([]);
}, 60_000);

it('walks the calendar by keyboard and reads out its days', async () => {
  const page = await open('/trends?metrics=%5B%22hrv%22%5D');
  const calendar = page.getByRole('application', { name: /^Days of HRV/ });
  await calendar.locator('canvas').first().waitFor();
  await calendar.focus();
  const said = page.locator('[aria-live="polite"]').filter({ hasText: /2026: HRV/ });
  await page.keyboard.press('ArrowUp');
  await page.getByText(/^Saturday,? 11 July 2026: HRV/).waitFor();
  await page.keyboard.press('ArrowLeft');
  await page.getByText(/^Saturday,? 4 July 2026: HRV/).waitFor();
  await page.keyboard.press('End');
  await page.getByText(/^Sunday,? 12 July 2026: HRV/).waitFor();
  expect(await said.count()).toBe(1);
  expect(web.complaints).toEqual([]);
}, 60_000);

it('goes back to the span and the measures before, and the chart with it', async () => {
  const page = await open('/trends?metrics=%5B%22hrv%22%5D');
  const heading = (name: string) => page.getByRole('heading', { name }).first().waitFor();
  await heading('14 Apr 2026 to 12 Jul 2026');
  await page.getByText('30 d', { exact: true }).click();
  await heading('13 Jun 2026 to 12 Jul 2026');
  await page.getByText('6 m', { exact: true }).click();
  await heading('12 Jan 2026 to 12 Jul 2026');
  await page.goBack();
  await heading('13 Jun 2026 to 12 Jul 2026');
  await page.goBack();
  await heading('14 Apr 2026 to 12 Jul 2026');
  await page.goForward();
  await heading('13 Jun 2026 to 12 Jul 2026');
  await page.getByRole('textbox', { name: 'Add or remove a measure' }).click();
  await page.getByRole('option', { name: 'Resting heart rate' }).click();
  await page.getByRole('button', { name: 'Remove Resting heart rate' }).waitFor();
  await page.goBack();
  await page.getByRole('button', { name: 'Remove Resting heart rate' }).waitFor({ state: 'detached' });
  expect(web.complaints).toEqual([]);
}, 60_000);

it('has weekdays and a distribution of the range, and says when it is too short for them', async () => {
  const page = await open('/trends?metrics=%5B%22hrv%22%2C%22rhr%22%5D');
  await page.getByRole('figure', { name: 'HRV (RMSSD) by weekday' }).locator('canvas').waitFor();
  await page.getByText('Resting heart rate', { exact: true }).last().click();
  await page.getByRole('figure', { name: 'Resting heart rate by weekday' }).locator('canvas').waitFor();
  await page.getByRole('figure', { name: 'Resting heart rate, how often which value' }).waitFor();
  await page.goto(`${web.stack.api.base}/trends?metrics=%5B%22hrv%22%5D&from=2026-07-06&to=2026-07-12`);
  await page.getByText(/^It takes 5 values of a weekday; the most in this range are 1/).waitFor();
  await page.getByText(/^It takes 10 days with a value; in this range there are \d\./).waitFor();
  expect(web.complaints).toEqual([]);
}, 60_000);
