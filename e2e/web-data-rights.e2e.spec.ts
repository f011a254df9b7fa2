/// <reference lib="dom" />
import AdmZip from 'adm-zip';
import type { Page } from 'playwright-core';
import { WebStack } from '@whoop/testing/browser';

const SWITCH = 'Look into sensitive journal questions';

let web: WebStack;

beforeAll(async () => {
  web = await WebStack.start({ days: 60, seed: 3 });
}, 300_000);

afterAll(() => web?.stop(), 60_000);

const open = (path: string, athlete?: string): Promise<Page> => web.open(path, { athlete });
afterEach(() => web.closePage());

const read = async <Body>(path: string): Promise<Body> =>
  (await (await fetch(web.stack.api.base + path)).json()) as Body;
const sensitive = () => read<{ sensitive_insights: boolean }>('/api/v1/me/preferences');

it('looks into sensitive questions only while it is told to', async () => {
  const page = await open('/settings');
  const consent = page.getByRole('switch', { name: SWITCH });
  expect(await consent.isChecked()).toBe(false);
  // The track lies over the input; it is what a finger meets.
  await page.locator('.mantine-Switch-track').click();
  await page.getByText('On. Insights are looked for again').waitFor();
  expect(await sensitive()).toEqual({ sensitive_insights: true });
  await page.reload();
  await page.getByRole('switch', { name: SWITCH, checked: true }).focus();
  await page.keyboard.press('Space');
  await page.getByText('Off. What had been found about these questions is deleted').waitFor();
  expect(await sensitive()).toEqual({ sensitive_insights: false });
  expect(web.complaints).toEqual([]);
}, 60_000);

it('leads from the search for insights to the insights', async () => {
  const { items } = await read<{ items: { id: string; kind: string }[] }>('/api/v1/jobs');
  const search = items.find(({ kind }) => kind === 'insights');
  const page = await open(`/jobs/${search!.id}`);
  await page.getByRole('link', { name: 'See your insights' }).click({ timeout: 60_000 });
  await page.waitForURL('**/insights');
  expect(web.complaints).toEqual([]);
}, 90_000);

it('packs everything, and hands it out as a ZIP with every table', async () => {
  const page = await open('/settings');
  await page.getByRole('button', { name: 'Export everything' }).waitFor();
  expect(await page.getByRole('link', { name: 'Download' }).count()).toBe(0);
  await page.getByRole('button', { name: 'Export everything' }).click();
  await page.waitForURL('**/jobs/*');
  const link = page.getByRole('link', { name: 'Download' });
  await link.waitFor({ timeout: 60_000 });
  await page.getByRole('heading', { level: 2, name: 'The archive' }).waitFor();
  const bytes = await downloaded(() => link.click());
  expect(bytes.subarray(0, 2).toString()).toBe('PK');
  const names = new AdmZip(bytes).getEntries().map(({ entryName }) => entryName);
  expect(names).toEqual(
    expect.arrayContaining([
      'README.txt',
      'csv/daily_metrics.csv',
      'json/daily_metrics.json',
      'csv/users.csv',
    ]),
  );
  expect(names.some((name) => name.startsWith('raw/'))).toBe(true);
  // And later, from the settings, without another job.
  await page.getByRole('link', { name: 'Settings' }).first().click();
  await page.getByText('The newest archive was packed').waitFor();
  expect(await downloaded(() => page.getByRole('link', { name: 'Download' }).click())).toEqual(bytes);
  expect(web.complaints).toEqual([]);
}, 120_000);

it('says that there is nothing to export where there is nothing', async () => {
  const page = await open('/settings', 'nobody');
  await page.getByRole('button', { name: 'Export everything' }).click();
  await page.getByText('There is nothing to export yet').waitFor();
}, 30_000);

it('deletes everything, but only after the word was typed', async () => {
  const page = await open('/');
  await page.getByRole('heading', { name: 'Scores' }).waitFor();
  await page.getByRole('link', { name: 'Settings' }).first().click();
  await page.getByRole('button', { name: 'Delete everything' }).click();
  const dialog = page.getByRole('dialog', { name: 'Delete everything?' });
  await dialog.waitFor();
  await dialog.getByRole('button', { name: 'Delete for good', disabled: true }).waitFor();
  await dialog.getByRole('button', { name: 'Keep it' }).click();
  await dialog.waitFor({ state: 'detached' });
  expect((await read<{ total: number }>('/api/v1/uploads')).total).toBe(1);
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await dialog.getByRole('textbox').fill('delete');
  expect(await web.watched.violations()).toEqual([]);
  await dialog.getByRole('button', { name: 'Delete for good' }).click();
  await page.getByRole('heading', { level: 1, name: 'What do your WHOOP days say?' }).waitFor();
  expect(await read('/api/v1/uploads')).toMatchObject({ items: [], total: 0 });
  expect(await read('/api/v1/jobs')).toMatchObject({ items: [] });
  await page.getByRole('link', { name: 'Reports' }).first().click();
  await page.getByText('There are no days yet. Upload an export.').waitFor();
  expect(web.complaints).toEqual([]);
}, 60_000);

async function downloaded(click: () => Promise<void>): Promise<Buffer> {
  const [download] = await Promise.all([web.watched.page.waitForEvent('download'), click()]);
  const parts: Buffer[] = [];
  for await (const part of await download.createReadStream()) parts.push(part as Buffer);
  return Buffer.concat(parts);
}
