/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { WebStack } from '@whoop/testing/browser';

let web: WebStack;

beforeAll(async () => {
  web = await WebStack.start({ days: 500, seed: 7 });
}, 300_000);

afterAll(() => web?.stop(), 60_000);

const open = (path: string): Promise<Page> => web.open(path);
afterEach(() => web.closePage());

describe('the what-if', () => {
  it('asks with what was moved, and shows the answer', async () => {
    const page = await open('/forecast');
    const slider = page.getByRole('slider', { name: 'Sleep tonight' });
    await slider.focus();
    const answer = page.waitForResponse((response) => /forecast\?.*sleep_min=/.test(response.url()));
    for (let press = 0; press < 4; press += 1) await page.keyboard.press('ArrowRight');
    const { forecast } = (await (await answer).json()) as {
      forecast: { lo: number; hi: number; text: string };
    };
    expect(forecast.lo).toBeLessThan(forecast.hi);
    await page.getByText(forecast.text).waitFor();
    expect(await slider.getAttribute('aria-valuetext')).toMatch(/^\d+ h \d\d$/);
    await page.getByRole('button', { name: 'As usual' }).click();
    await page.getByRole('button', { name: 'As usual', disabled: true }).waitFor();
    expect(web.complaints).toEqual([]);
  }, 60_000);
});

describe('trends', () => {
  it('keep measures and range in the address, over a reload', async () => {
    const page = await open('/trends?metrics=%5B%22hrv%22%5D&from=2026-03-01&to=2026-03-31');
    await page.getByRole('heading', { name: '1 Mar 2026 to 31 Mar 2026' }).waitFor();
    await page.getByRole('textbox', { name: 'Add or remove a measure' }).click();
    await page.getByRole('option', { name: 'Resting heart rate' }).click();
    await page.waitForURL(/rhr/);
    await page.reload();
    await page.getByRole('heading', { name: '1 Mar 2026 to 31 Mar 2026' }).waitFor();
    await page.getByRole('button', { name: 'Remove Resting heart rate' }).waitFor();
    await page.getByText('1 y', { exact: true }).click();
    await page.waitForURL(/from=2025-07-13/);
    expect(web.complaints).toEqual([]);
  }, 60_000);

  it('can be read as a table and saved as CSV and PNG, with gaps as gaps', async () => {
    const page = await open('/trends?metrics=%5B%22recovery%22%5D');
    const figure = page.getByRole('figure').first();
    await figure.locator('canvas').waitFor();
    const png = page.waitForEvent('download');
    await figure.getByRole('button', { name: 'Save as PNG' }).click();
    expect((await png).suggestedFilename()).toMatch(/^trends-.*\.png$/);
    await figure.getByRole('button', { name: 'Show as table' }).click();
    expect(await figure.getByRole('row').count()).toBe(91);
    const csv = page.waitForEvent('download');
    await figure.getByRole('button', { name: 'Save as CSV' }).click();
    const text = await streamText(await (await csv).createReadStream());
    expect(text.split('\r\n')[0]).toBe('\uFEFFDay,Recovery (%),"Recovery, usual"');
    expect(text).not.toMatch(/null|NaN/);
    expect(web.complaints).toEqual([]);
  }, 60_000);
});

describe('insights', () => {
  it('show the days behind them, as a picture, a table and a file', async () => {
    const page = await open('/insights');
    const card = page.getByRole('article').first();
    await card.getByRole('button', { name: 'Show the days' }).click();
    const figure = card.getByRole('figure');
    await figure.waitFor();
    const csv = page.waitForEvent('download');
    await figure.getByRole('button', { name: 'Save as CSV' }).click();
    const text = await streamText(await (await csv).createReadStream());
    expect(text.split('\r\n').length).toBeGreaterThan(3);
    expect(text).not.toMatch(/null|NaN/);
    await card.getByRole('button', { name: 'How this was computed' }).click();
    await figure.waitFor({ state: 'detached' });
    expect(web.complaints).toEqual([]);
  }, 60_000);

  it('are of one subject when asked, kept in the address', async () => {
    const page = await open('/insights?all=true');
    const cards = page.getByRole('article');
    await cards.first().waitFor();
    const all = await cards.count();
    const subject = page.getByRole('combobox', { name: 'Subject' });
    await subject.selectOption({ label: 'Records' });
    await page.waitForURL(/family=records/);
    await page.reload();
    await page.waitForFunction((count) => document.querySelectorAll('article').length < count, all);
    expect(await subject.inputValue()).toBe('records');
    for (const card of await cards.all()) expect(await card.textContent()).toContain('Records');
    expect(web.complaints).toEqual([]);
  }, 60_000);

  it('are looked for again as a job', async () => {
    const page = await open('/insights');
    await page.getByRole('button', { name: 'Look again' }).click();
    await page.waitForURL('**/jobs/*');
    await page.getByRole('heading', { level: 1, name: /Done/ }).waitFor({ timeout: 60_000 });
    expect(web.complaints).toEqual([]);
  }, 90_000);
});

it('draws the journal for each outcome, kept in the address', async () => {
  const page = await open('/journal');
  const figure = page.getByRole('figure', { name: /^Recovery after a yes/ });
  await figure.locator('canvas').waitFor();
  await page.getByLabel('Difference in').selectOption({ label: 'Resting heart rate' });
  await page.waitForURL(/outcome=rhr/);
  await page.reload();
  const other = page.getByRole('figure', { name: /^Resting heart rate after a yes/ });
  await other.getByRole('button', { name: 'Show as table' }).click();
  expect(await other.getByRole('row').count()).toBeGreaterThan(3);
  await page.getByText('To the left is better.').waitFor();
  await page.getByRole('rowheader', { name: 'Alcohol' }).last().waitFor();
  expect(web.complaints).toEqual([]);
}, 60_000);

it('opens every address by itself, and says when there is nothing', async () => {
  const page = await open('/no/such/screen');
  await page.getByText('This address leads to no screen.').waitFor();
  await page.goto(`${web.stack.api.base}/sleep`);
  await page.getByRole('heading', { level: 1, name: 'Sleep' }).waitFor();
  await page.goto(`${web.stack.api.base}/uploads/018f6f1e-7ef8-7d6c-b2a0-5c6d1d1f0a11`);
  const notice = page.getByRole('alert');
  await notice.waitFor();
  expect(await notice.textContent()).toMatch(/not_found · request [0-9a-f-]{36}/);
}, 60_000);

it('keeps what was loaded while the server is away, and goes on when it is back', async () => {
  const page = await open('/');
  await page.getByRole('heading', { name: 'Scores' }).waitFor();
  const [gateway] = web.stack.running('gateway');
  await gateway!.end('SIGTERM');
  await page
    .getByRole('link', { name: 'Sleep', exact: true })
    .first()
    .click()
    .catch(() => undefined);
  await page.getByText('The server does not answer').first().waitFor({ timeout: 20_000 });
  await web.stack.startApp('gateway');
  await page.getByText('The server does not answer').first().waitFor({ state: 'detached', timeout: 20_000 });
  // The router loads the page anew where the code of a screen could not be had; an address asked for meanwhile is lost.
  await page.waitForLoadState('networkidle');
  await page.goto(`${web.stack.api.base}/`);
  await page.getByRole('heading', { name: 'Scores' }).waitFor();
}, 90_000);

it('starts training, and shows its job', async () => {
  const page = await open('/models');
  await page.getByRole('button', { name: 'Train now' }).click();
  await page.waitForURL('**/jobs/*');
  await page.getByRole('heading', { level: 1, name: /Done/ }).waitFor({ timeout: 60_000 });
  expect(web.complaints).toEqual([]);
}, 90_000);

describe('a job', () => {
  it('is asked for where its events do not arrive', async () => {
    const page = await open('/insights');
    // The stream dies on its way, as behind a proxy that holds no connection.
    await page.route('**/events*', (route) => route.abort());
    await page.getByRole('button', { name: 'Look again' }).click();
    await page.waitForURL('**/jobs/*');
    await page.getByRole('heading', { level: 1, name: /Done/ }).waitFor({ timeout: 60_000 });
  }, 90_000);
});

it('breaks in one section only', async () => {
  const page = await open('/dev/states');
  await page.getByRole('button', { name: 'Break this section' }).click();
  await page.getByText('This section cannot be shown').waitFor();
  await page.getByRole('heading', { name: 'Charts' }).waitFor();
  await page
    .getByRole('alert')
    .filter({ hasText: 'This section cannot be shown' })
    .getByRole('button', { name: 'Try again' })
    .click();
  await page.getByRole('button', { name: 'Break this section' }).waitFor();
}, 60_000);

async function streamText(stream: AsyncIterable<unknown>): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
