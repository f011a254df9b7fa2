import request from 'supertest';
import { openApiDocument } from '../openapi/document';
import { startTestGateway, type TestGateway } from '../testing/test-gateway';

const SOME_ID = '018f6f1e-7f0a-7cc3-8a53-1b0d6f1f3a55';
/** Pages and files for people; the API itself is all the rest. */
const DOCUMENTATION = /^GET \/($|api\/(docs|openapi))/;

let gateway: TestGateway;
let operations: [method: string, path: string][];
beforeAll(async () => {
  gateway = await startTestGateway();
  operations = Object.entries(openApiDocument(gateway.app).paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method): [string, string] => [method.toUpperCase(), path]),
  );
});
afterAll(() => gateway.close());

const ask = (method: string, path: string) =>
  fetch(`${gateway.url}${path.replace('{id}', SOME_ID)}`, { method, redirect: 'manual' });
const ofUsers = () => operations.filter(([, path]) => path.startsWith('/api/v1/'));

it('stands in the description of the API', () => {
  const { stack } = (
    gateway.app.getHttpAdapter().getInstance() as unknown as { router: { stack: RouteLayer[] } }
  ).router;
  const registered = stack.flatMap(({ route }) =>
    route === undefined
      ? []
      : Object.keys(route.methods).map((method) => `${method.toUpperCase()} ${route.path}`),
  );
  const described = operations.map(([method, path]) => `${method} ${path.replace(/\{(\w+)\}/, ':$1')}`);
  expect(registered.filter((route) => !DOCUMENTATION.test(route)).sort()).toEqual(described.sort());
});

interface RouteLayer {
  route?: { path: string; methods: Record<string, boolean> };
}

it('refuses parameters that it does not know, and a user given twice or in a wrong form', async () => {
  for (const [method, path] of ofUsers()) {
    for (const query of [
      'zzz=1',
      'user_id=a&user_id=b',
      'user_id=..%2Fetc',
      'user_id=',
      `user_id=${'a'.repeat(65)}`,
      'user_id[$ne]=1',
    ]) {
      const response = await ask(method, `${path}?${query}`);
      expect([method, path, query, response.status]).toEqual([method, path, query, 400]);
      expect(await response.json()).toMatchObject({ code: 'validation' });
    }
  }
});

it('tells which methods it knows', async () => {
  for (const [, path] of operations) {
    const allowed = operations.filter(([, other]) => other === path).map(([method]) => method);
    const expected = (allowed.includes('GET') ? [...allowed, 'HEAD'] : allowed).sort().join(', ');
    for (const method of ['PUT', 'PATCH', 'DELETE'].filter((one) => !allowed.includes(one))) {
      const response = await ask(method, path);
      expect([method, path, response.status, response.headers.get('allow')]).toEqual([
        method,
        path,
        405,
        expected,
      ]);
      expect(await response.json()).toMatchObject({ code: 'method_not_allowed' });
    }
    const options = await ask('OPTIONS', path);
    expect([options.status, options.headers.get('allow')]).toEqual([204, expected]);
  }
});

it('carries security headers, whatever it answers', async () => {
  for (const path of [
    '/healthz',
    '/api/v1/jobs',
    `/api/v1/jobs/${SOME_ID}`,
    '/api/v1/jobs?zzz=1',
    '/nowhere',
    '/api/docs',
    '/admin/queues',
  ]) {
    const { headers } = await ask('GET', path);
    expect(Object.fromEntries(headers)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'strict-transport-security': expect.stringContaining('max-age='),
      'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
      'x-request-id': expect.any(String),
    });
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('access-control-allow-origin')).toBeNull();
  }
});

it('keeps what it says about a user out of shared caches', async () => {
  for (const [method, path] of ofUsers()) {
    const { headers } = await ask(method, path);
    expect([path, headers.get('cache-control')]).toEqual([
      path,
      expect.stringMatching(/^(no-store|private, no-cache)$/),
    ]);
  }
});

it.each([
  "' OR '1'='1",
  '1; DROP TABLE users; --',
  "\\'; SELECT pg_sleep(5); --",
  '%00',
  '${jndi:ldap://x}',
  '../../etc/passwd',
  '\r\nX-Injected: yes',
  '𝕏'.repeat(100),
])('does not stumble over %j in any text', async (payload) => {
  const value = encodeURIComponent(payload);
  const begun = performance.now();
  for (const path of [
    `/api/v1/jobs?status=${value}`,
    `/api/v1/jobs?cursor=${value}`,
    `/api/v1/jobs/${value}`,
    `/api/v1/uploads?cursor=${value}`,
    `/api/v1/uploads/${value}/issues.csv`,
    `/api/v1/sleeps?cursor=${value}`,
    `/api/v1/workouts?activity=${value}`,
    `/api/v1/dashboard/trends?metrics=${value}`,
    `/api/v1/dashboard/trends?start_date=${value}`,
    `/api/v1/dashboard/summary?user_id=${value}`,
    `/api/v1/dashboard/insights?family=${value}`,
    `/api/v1/insights/${value}/days`,
    `/api/v1/reports/weekly?date=${value}`,
    `/api/v1/reports/monthly?month=${value}`,
  ]) {
    const response = await ask('GET', path);
    expect([200, 400, 404]).toContain(response.status);
    expect(response.headers.get('x-injected')).toBeNull();
  }
  expect(performance.now() - begun).toBeLessThan(4_000);
});

it('serves the pages of the documentation', async () => {
  const root = await ask('GET', '/');
  expect([root.status, root.headers.get('location')]).toEqual([302, '/api/docs']);
  const page = await request(gateway.url).get('/api/docs').expect(200);
  expect(page.text).toContain('swagger-ui');
  await request(gateway.url).get('/api/docs/swagger-ui-init.js').expect(200);
  await request(gateway.url).get('/api/docs/swagger-ui-bundle.js').expect(200);
  const { body } = await request(gateway.url).get('/api/openapi.json').expect(200);
  expect(body).toEqual(JSON.parse(JSON.stringify(openApiDocument(gateway.app))));
});
