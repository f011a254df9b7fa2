import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { startTestGateway, type TestGateway } from '../testing/test-gateway';

const PAGE = '<!doctype html><title>The web app</title>';
const SCRIPT = 'console.log(1)';
const AS_BROWSER = { Accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

const folder = mkdtempSync(join(tmpdir(), 'web-app-'));
mkdirSync(join(folder, 'assets'));
writeFileSync(join(folder, 'index.html'), PAGE);
writeFileSync(join(folder, 'assets/app-1a2b.js'), SCRIPT);
writeFileSync(join(folder, 'assets/app-1a2b.js.gz'), gzipSync(SCRIPT));

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway({ config: { webDir: folder } });
});
afterAll(async () => {
  await gateway.close();
  rmSync(folder, { recursive: true });
});

const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  fetch(gateway.url + path, { method, headers, redirect: 'manual' });

it.each(['/', '/trends', '/jobs/018f6f1e-7f0a-7cc3-8a53-1b0d6f1f3a55', '/dev/states'])(
  'opens %s in a browser, always fresh, under a policy that runs own files alone',
  async (path) => {
    const response = await ask(path, AS_BROWSER);
    expect([response.status, await response.text()]).toEqual([200, PAGE]);
    expect(response.headers.get('cache-control')).toBe('no-cache');
    const policy = response.headers.get('content-security-policy')!;
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toMatch(/unsafe-eval|script-src/);
  },
);

it('gives files with a hash in their name for good, packed where the caller reads that', async () => {
  const response = await ask('/assets/app-1a2b.js', { 'Accept-Encoding': 'gzip' });
  expect(await response.text()).toBe(SCRIPT);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'cache-control': 'public, max-age=31536000, immutable',
    'content-encoding': 'gzip',
    'content-type': expect.stringContaining('text/javascript'),
    vary: expect.stringContaining('Accept-Encoding'),
  });
  const plain = await ask('/assets/app-1a2b.js', { 'Accept-Encoding': 'identity' });
  expect([plain.headers.get('content-encoding'), await plain.text()]).toEqual([null, SCRIPT]);
});

it.each([
  '/api/v1/nothing',
  '/api/nothing',
  '/admin/nothing',
  '/healthz/nothing',
  '/metrics/nothing',
  '/assets/gone-9z.js',
  '/assets/..%2f..%2fpackage.json',
])('has no page for %s', async (path) => {
  const response = await ask(path, AS_BROWSER);
  expect(response.status).toBe(404);
  expect(await response.json()).toMatchObject({ code: 'not_found' });
});

it('keeps its 404 for programs and for writes, and answers health checks itself', async () => {
  expect((await ask('/trends')).status).toBe(404);
  expect((await ask('/trends', AS_BROWSER, 'POST')).status).toBe(404);
  expect((await ask('/healthz', AS_BROWSER)).status).toBe(200);
  expect(await (await ask('/healthz', AS_BROWSER)).json()).toEqual({ status: 'ok' });
});
