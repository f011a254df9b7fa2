/// <reference lib="dom" />
import { join } from 'node:path';
import AdmZip from 'adm-zip';
import type { Page } from 'playwright-core';
import { generateExport, ROOT } from '@whoop/testing';
import { WebStack } from '@whoop/testing/browser';

const SAMPLE = join(ROOT, 'samples/my_whoop_data_2026_07_12.zip');

let web: WebStack;

beforeAll(async () => {
  web = await WebStack.start();
}, 300_000);

afterAll(() => web?.stop(), 60_000);

const open = (athlete?: string): Promise<Page> => web.open('/', { athlete });

afterEach(async () => {
  await web.closePage();
  expect(web.complaints).toEqual([]);
});

describe('a newcomer', () => {
  it('gets from nothing to a day with one click on the sample', async () => {
    const page = await open();
    await page.getByRole('heading', { level: 1, name: 'What do your WHOOP days say?' }).waitFor();
    await page.getByRole('button', { name: 'Try with sample data' }).click();
    await page.waitForURL('**/jobs/*');
    await page.getByRole('link', { name: 'See your day' }).click({ timeout: 60_000 });
    await page.getByRole('heading', { level: 1, name: 'Keep it light today.' }).waitFor();
    const dials = await page.getByRole('img', { name: /^(Recovery|Strain|Sleep):/ }).all();
    expect(await Promise.all(dials.map((dial) => dial.getAttribute('aria-label')))).toEqual([
      'Recovery: 60 percent, yellow',
      expect.stringMatching(/^Strain: The day was still running/),
      expect.stringMatching(/^Sleep: 7 h 24 of 8 h 28 needed/),
    ]);
  }, 90_000);

  it('uploads an own file, follows its job and reads which rows were not used', async () => {
    const page = await open('ben');
    await page.setInputFiles('input[type=file]', SAMPLE);
    await page.waitForURL('**/jobs/*');
    await page.getByText('Done, with something to know').first().waitFor({ timeout: 60_000 });
    await page.getByRole('heading', { name: 'Import report' }).waitFor();
    const row = page.getByRole('row', { name: /journal_entries\.csv/ });
    expect(await row.getByRole('cell').allTextContents()).toEqual(['510', '504', '6', '0']);
    await page.getByText('journal_entries.csv:111').waitFor();
    // A job is an address: whoever opens it later sees what became of it.
    await page.reload();
    await page.getByText('Done, with something to know').first().waitFor();
  }, 90_000);

  it('is told what was wrong with a file, before and after it is sent', async () => {
    const page = await open('carla');
    await page.setInputFiles('input[type=file]', {
      name: 'notes.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('x'),
    });
    await page.getByText('notes.pdf is neither a ZIP nor a CSV', { exact: false }).waitFor();
    await page.setInputFiles('input[type=file]', {
      name: 'sleeps.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('a,b\n1,2\n'),
    });
    await page.waitForURL('**/jobs/*');
    await page.getByRole('heading', { level: 1, name: 'It did not work' }).waitFor({ timeout: 30_000 });
    expect(await page.getByRole('alert').first().textContent()).toMatch(/· job /);
    await page.getByRole('button', { name: 'Try again' }).waitFor();
  }, 60_000);

  it('uploads single CSVs, and is told which file was missing', async () => {
    const cycles = new AdmZip(SAMPLE).getEntries().find(({ entryName }) => entryName.includes('cycles'))!;
    const page = await open('emma');
    await page.setInputFiles('input[type=file]', {
      name: 'physiological_cycles.csv',
      mimeType: 'text/csv',
      buffer: cycles.getData(),
    });
    await page.waitForURL('**/jobs/*');
    await page.getByRole('heading', { level: 1, name: /Done/ }).waitFor({ timeout: 60_000 });
    await page.getByText('The export holds no journal file', { exact: false }).waitFor();
    await page.getByRole('link', { name: 'See your day' }).click();
    await page.getByRole('img', { name: /^Recovery: 60 percent/ }).waitFor();
    await page.getByText(/^Your newest day is \d+ days old$/).waitFor();
    await page.goto(`${web.stack.api.base}/strain`);
    await page
      .getByText(/workouts\.csv|No workout/)
      .first()
      .waitFor();
    await page.goto(`${web.stack.api.base}/journal`);
    await page.getByText('No journal in your exports').waitFor();
  }, 90_000);

  it('can cancel a job, and try again', async () => {
    const [worker] = web.stack.running('feature-worker');
    await worker!.end('SIGTERM');
    const page = await open('finn');
    await page.setInputFiles('input[type=file]', SAMPLE);
    await page.waitForURL('**/jobs/*');
    await page.getByText('Learn what is usual').waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('heading', { level: 1, name: 'Cancelled' }).waitFor();
    await web.stack.startApp('feature-worker');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { level: 1, name: /Done/ }).waitFor({ timeout: 60_000 });
  }, 120_000);

  it('sees what comes with more days when there are few', async () => {
    const { zip } = generateExport({ days: 9, seed: 3 });
    const { jobId } = await web.stack.api.accepted('dora', zip);
    await web.stack.api.finished('dora', jobId);
    const page = await open('dora');
    await page.getByRole('heading', { name: 'What comes with more days' }).waitFor();
    expect(await page.getByRole('progressbar').count()).toBeGreaterThan(1);
  }, 60_000);

  it('can get everywhere with the keyboard', async () => {
    const page = await open();
    await page.getByRole('heading', { level: 1, name: 'Keep it light today.' }).waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to content');
    await page.getByRole('link', { name: 'Sleep', exact: true }).first().focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Sleep' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  }, 60_000);
});
