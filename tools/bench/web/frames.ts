import type { Page } from 'playwright-core';

/** The milliseconds between frames while something went on, ascending. */
export interface Frames {
  name: string;
  ms: number[];
  /** Milliseconds of the main thread per frame. */
  busyMs: number;
}

/** A frame of 60 per second is 16.7 ms; beyond this one a hand feels the picture lag. */
export const LATE_MS = 50;
/** Clocks of frames are rounded. */
const ROUNDING_MS = 0.5;

// As text: what runs in the page knows the DOM, which no project of Node may see.
const WATCH = `window.frames = []; (() => {
  let last = performance.now();
  const next = (now) => { window.frames.push(now - last); last = now; requestAnimationFrame(next); };
  requestAnimationFrame(next);
})()`;

export const quantile = ({ ms }: Frames, share: number): number =>
  ms[Math.floor(share * (ms.length - 1))] ?? NaN;

export const late = ({ ms }: Frames): number => ms.filter((one) => one > LATE_MS + ROUNDING_MS).length;

/** Counts frames on a page, which stays open. */
export async function frameWatch(
  page: Page,
): Promise<(name: string, act: () => Promise<void>) => Promise<Frames>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const busySeconds = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN;
  };
  await page.evaluate(WATCH);
  return async (name, act) => {
    const before = await busySeconds();
    await page.evaluate('window.frames = []');
    await act();
    const ms = await page.evaluate<number[]>('window.frames');
    const busyMs = ((await busySeconds()) - before) * 1000;
    return { name, ms: [...ms].sort((a, b) => a - b), busyMs: busyMs / ms.length };
  };
}
