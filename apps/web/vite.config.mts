import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { assertBudgets } from './build/budgets.mts';
import { precompress } from './build/precompress.mts';

const HERE = import.meta.dirname;

/** The sample export is a file of the repository, outside this folder. */
const SAMPLES = resolve(HERE, '../../samples');

export default defineConfig({
  root: HERE,
  resolve: { alias: { '@samples': SAMPLES } },
  plugins: [react(), precompress(), assertBudgets()],
  build: {
    outDir: resolve(HERE, '../../dist/web'),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    // Each lazy screen brings its styles; the charts are one chunk that screens share.
    rollupOptions: { output: { manualChunks: chunkOf } },
    chunkSizeWarningLimit: 900,
    modulePreload: { polyfill: false },
  },
  assetsInclude: ['**/*.zip'],
  server: {
    fs: { allow: [HERE, SAMPLES, resolve(HERE, '../../node_modules')] },
    proxy: { '/api': 'http://127.0.0.1:8000', '/healthz': 'http://127.0.0.1:8000' },
  },
});

function chunkOf(id: string): string | undefined {
  if (/node_modules\/(echarts|zrender)\//.test(id)) return 'charts';
  if (/node_modules\/(react|react-dom|scheduler)\//.test(id)) return 'react';
  return undefined;
}
