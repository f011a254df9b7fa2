import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { frameWatch, type Frames } from './frames';

const METRICS = '["recovery","hrv","strain","sleep_hours"]';
const DAY_MS = 86_400_000;
/** What lies around the brush within the chart (apps/web/src/charts/metric-panels.ts). */
const BRUSH = { left: 46, right: 12, fromBottom: 23 };
const STEPS = 60;
const SETTLE_MS = 3_500;

interface Data {
  first: string;
  last: string;
}

const daysOf = ({ first, last }: Data): number => (Date.parse(last) - Date.parse(first)) / DAY_MS + 1;

interface Drag {
  name: string;
  /** Days that are shown at first. */
  window: number;
  /** Where the brush is taken, as a share of the window: 0 is its left handle. */
  grip: number;
}

const DRAGS: readonly Drag[] = [
  { name: 'pan a window of 90 days over all years and back', window: 90, grip: 0.5 },
  { name: 'pan a window of a year over all years and back', window: 365, grip: 0.5 },
  { name: 'widen a year to all years and back', window: 365, grip: 0 },
];

/** The frames of Trends with four measures while the brush is dragged, beside those of the page at rest. */
export async function panTrends(page: Page, base: string, data: Data): Promise<Frames[]> {
  const measured: Frames[] = [];
  for (const drag of DRAGS) {
    const from = new Date(Date.parse(data.last) - (drag.window - 1) * DAY_MS).toISOString().slice(0, 10);
    await page.goto(`${base}/trends?metrics=${encodeURIComponent(METRICS)}&from=${from}&to=${data.last}`);
    const canvas = page.locator('canvas').first();
    await canvas.waitFor();
    // The other screens are fetched once this one stands; that is no part of a pan.
    await sleep(SETTLE_MS);
    const watch = await frameWatch(page);
    if (measured.length === 0) measured.push(await watch('at rest', () => sleep(2_000)));
    const box = (await canvas.boundingBox())!;
    const width = box.width - BRUSH.left - BRUSH.right;
    const rest = 1 - drag.window / daysOf(data);
    const y = box.y + box.height - BRUSH.fromBottom;
    const x = box.x + BRUSH.left + width * (rest + (1 - rest) * drag.grip);
    const title = await titleOf(page);
    measured.push(await watch(drag.name, () => dragThereAndBack(page, { x, y }, -0.97 * rest * width)));
    if ((await titleOf(page)) === title && drag.grip > 0)
      throw new Error('The brush was dragged and nothing moved.');
  }
  return measured;
}

const titleOf = async (page: Page): Promise<string | null> => {
  await sleep(400);
  return page.locator('figure h3').first().textContent();
};

/** Ends a little beside where it began, so that the heading tells whether anything moved. */
async function dragThereAndBack(page: Page, { x, y }: { x: number; y: number }, by: number): Promise<void> {
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= 2 * STEPS; step += 1) {
    const share = step <= STEPS ? step / STEPS : Math.max(0.05, 2 - step / STEPS);
    await page.mouse.move(x + share * by, y);
    await sleep(10);
  }
  await page.mouse.up();
}
