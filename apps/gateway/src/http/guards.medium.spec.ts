import { openSocket, readAnswer, type RawAnswer } from '../testing/raw-request';
import { startTestGateway, type TestGateway } from '../testing/test-gateway';

let gateway: TestGateway;
let open: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway({ config: { allowedHosts: ['whoop.home', 'whoop.lan:8443'] } });
  open = await startTestGateway({ config: { allowOpenAccess: true } });
});
afterAll(async () => {
  await gateway.close();
  await open.close();
});

interface Sent {
  method?: string;
  path?: string;
  headers?: Record<string, string>;
  body?: string;
}

async function send(
  { method = 'GET', path = '/healthz', headers = {}, body = '' }: Sent,
  to = gateway,
): Promise<RawAnswer> {
  const socket = await openSocket(to.port);
  const answer = readAnswer(socket);
  const lines = Object.entries({ Host: 'localhost', ...headers }).map(([name, value]) => `${name}: ${value}`);
  socket.write([`${method} ${path} HTTP/1.1`, ...lines, '', body].join('\r\n'));
  return answer.finally(() => socket.destroy());
}

const codeOf = ({ body }: RawAnswer) => (JSON.parse(body) as { code: string }).code;
const SOME_JOB = '/api/v1/jobs/018f6f1e-7f0a-7cc3-8a53-1b0d6f1f3a55/cancel';

describe('the host name', () => {
  it.each([
    'localhost',
    'LOCALHOST:8000',
    '127.0.0.1:8000',
    '[::1]:8000',
    'whoop.home',
    'whoop.home:9',
    'whoop.lan:8443',
  ])('may be %s', async (host) => {
    expect((await send({ headers: { Host: host } })).status).toBe(200);
  });

  it.each([
    'evil.example',
    'localhost.evil.example',
    '127.0.0.1.nip.io',
    '',
    'whoop.lan',
    '192.168.1.2:8000',
  ])('may not be %j', async (host) => {
    const answer = await send({ headers: { Host: host } });
    expect([answer.status, codeOf(answer)]).toEqual([421, 'foreign_host']);
  });

  it('may be any where open access is allowed', async () => {
    expect((await send({ headers: { Host: 'evil.example' } }, open)).status).toBe(200);
  });
});

describe('a write from another site', () => {
  it.each<Record<string, string>>([
    { 'Sec-Fetch-Site': 'cross-site' },
    { Origin: 'https://evil.example' },
    { Origin: 'null' },
    { Origin: 'http://localhost.evil.example' },
  ])('is refused with %j, also with open access', async (headers) => {
    for (const to of [gateway, open]) {
      const answer = await send({ method: 'POST', path: SOME_JOB, headers }, to);
      expect([answer.status, codeOf(answer)]).toEqual([403, 'forbidden']);
    }
  });

  it.each<Record<string, string>>([
    {},
    { 'Sec-Fetch-Site': 'same-origin' },
    { 'Sec-Fetch-Site': 'none' },
    { Origin: 'http://localhost' },
  ])('is what %j does not say', async (headers) => {
    expect((await send({ method: 'POST', path: SOME_JOB, headers })).status).toBe(404);
  });

  it('is not what a read is', async () => {
    expect((await send({ headers: { 'Sec-Fetch-Site': 'cross-site' } })).status).toBe(200);
  });
});

describe('the request id', () => {
  it('is the caller’s when it is harmless', async () => {
    const answer = await send({ path: '/nowhere', headers: { 'X-Request-Id': 'req_1-a.b' } });
    expect(answer.headers['x-request-id']).toBe('req_1-a.b');
    expect(JSON.parse(answer.body)).toMatchObject({ request_id: 'req_1-a.b', instance: '/nowhere' });
  });

  it.each(['a b', 'x'.repeat(65), '{"a":1}', 'é'])('is a new one instead of %j', async (given) => {
    const { headers } = await send({ headers: { 'X-Request-Id': given } });
    expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('a request that is no good', () => {
  const json = (body: string) => ({
    method: 'POST',
    path: SOME_JOB,
    headers: { 'Content-Type': 'application/json', 'Content-Length': String(Buffer.byteLength(body)) },
    body,
  });
  it.each<[string, Sent, number, string]>([
    ['TRACE', { method: 'TRACE' }, 405, 'method_not_allowed'],
    ['TRACE of nothing', { method: 'TRACE', path: '/nowhere' }, 405, 'method_not_allowed'],
    ['an unknown path', { path: '/api/v1/nothing' }, 404, 'not_found'],
    ['a path of the prototype', { path: '/__proto__' }, 404, 'not_found'],
    ['an escape that is none', { path: '/api/v1/jobs/%ff' }, 400, 'validation'],
    ['a method that is none', { method: 'FOO BAR' }, 400, 'validation'],
    ['headers of 20 KiB', { headers: { 'X-Long': 'x'.repeat(20_000) } }, 431, 'headers_too_large'],
    ['JSON of more than 100 KiB', json(JSON.stringify('x'.repeat(102_400))), 413, 'body_too_large'],
    ['JSON that is none', json('{"a":'), 400, 'validation'],
    ['two lengths', { headers: { 'Content-Length': '1', 'content-length': '2' } }, 400, 'validation'],
  ])('is refused: %s', async (_, sent, status, code) => {
    const answer = await send(sent);
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect([answer.status, codeOf(answer)]).toEqual([status, code]);
    expect(answer.body).not.toMatch(/node_modules|\.ts|at \w+ \(/);
  });

  it('does no harm with 10,000 levels of JSON', async () => {
    expect((await send(json('['.repeat(10_000) + ']'.repeat(10_000)))).status).toBe(404);
  });
});
