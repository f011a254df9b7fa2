import { gzipSync } from 'node:zlib';
import type { Plugin, Rollup } from 'vite';

const KB = 1_000;
/** Gzip bytes of JavaScript: what the first screen waits for, and what the first chart adds. */
const BUDGETS = { firstLoad: 230 * KB, charts: 260 * KB };

/** Fails the build when the app has grown too heavy for a phone on a train. */
export function assertBudgets(): Plugin {
  return {
    name: 'budgets',
    apply: 'build',
    generateBundle(_options, bundle) {
      const sizes = measure(bundle);
      this.info(`first load ${kb(sizes.firstLoad)}, charts ${kb(sizes.charts)} of JavaScript (gzip)`);
      for (const [name, most] of Object.entries(BUDGETS)) {
        const size = sizes[name as keyof typeof sizes];
        if (size > most)
          this.error(`${name} is ${kb(size)} of JavaScript (gzip); its budget is ${kb(most)}.`);
      }
    },
  };
}

const kb = (bytes: number): string => `${(bytes / KB).toFixed(1)} kB`;

/** The first load is the entry with all that it imports statically, and the screen that most people open first. */
function measure(bundle: Rollup.OutputBundle): { firstLoad: number; charts: number } {
  const chunks = Object.values(bundle).filter((file): file is Rollup.OutputChunk => file.type === 'chunk');
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const firstScreens = chunks.filter((chunk) => chunk.isEntry || chunk.name === 'today-screen');
  const needed = new Set<string>();
  const visit = (name: string): void => {
    if (needed.has(name)) return;
    needed.add(name);
    byName.get(name)?.imports.forEach(visit);
  };
  firstScreens.forEach((chunk) => visit(chunk.fileName));
  const size = (name: string): number => gzipSync(byName.get(name)?.code ?? '').length;
  const charts = chunks.filter((chunk) => chunk.name === 'charts');
  return {
    firstLoad: [...needed].reduce((sum, name) => sum + size(name), 0),
    charts: charts.reduce((sum, chunk) => sum + size(chunk.fileName), 0),
  };
}
