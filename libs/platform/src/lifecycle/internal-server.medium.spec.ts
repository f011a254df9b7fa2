import { once } from 'node:events';
import { connect } from 'node:net';
import { Counter, Registry } from 'prom-client';
import { startInternalServer, type InternalServer, type Readiness } from './internal-server';

let server: InternalServer;
const open = async (readiness: Readiness = () => Promise.resolve({ database: 'ok' })): Promise<void> => {
  const metrics = new Registry();
  new Counter({ name: 'steps_total', help: 'Steps.', registers: [metrics] }).inc(3);
  server = await startInternalServer({ port: 0, host: '127.0.0.1', readiness, metrics });
};
const get = async (path: string, method = 'GET'): Promise<[number, string]> => {
  const response = await fetch(`http://127.0.0.1:${server.port}${path}`, { method });
  return [response.status, await response.text()];
};

afterEach(() => server.close());

describe('the internal server', () => {
  it('says that the process lives', async () => {
    await open();
    expect(await get('/healthz')).toEqual([200, '{"status":"ok"}']);
    expect(await get('/livez?x=1')).toEqual([200, '{"status":"ok"}']);
  });

  it('is ready when every part is', async () => {
    await open();
    expect(await get('/readyz')).toEqual([200, '{"status":"ok","parts":{"database":"ok"}}']);
  });

  it.each<[string, Readiness, object]>([
    [
      'is not ok',
      () => Promise.resolve({ database: 'ok', queue: 'no connection' }),
      { database: 'ok', queue: 'no connection' },
    ],
    ['cannot be asked', () => Promise.reject(new Error('secret')), { readiness: 'failed' }],
    ['gives no answer', () => new Promise(() => undefined), { readiness: 'no answer in time' }],
  ])('is not ready when a part %s', async (_, readiness, parts) => {
    await open(readiness);
    const [status, body] = await get('/readyz');
    expect([status, JSON.parse(body)]).toEqual([503, { status: 'unavailable', parts }]);
  });

  it('serves metrics, and nothing else', async () => {
    await open();
    expect((await get('/metrics'))[1]).toContain('steps_total 3');
    for (const path of ['/', '/metrics/..', '/constructor', '/__proto__'])
      expect((await get(path))[0]).toBe(404);
    expect((await get('/metrics', 'POST'))[0]).toBe(404);
  });

  it('says when its port is taken', async () => {
    await open();
    const options = { port: server.port, host: '127.0.0.1', metrics: new Registry() };
    await expect(startInternalServer({ ...options, readiness: () => Promise.resolve({}) })).rejects.toThrow(
      /EADDRINUSE/,
    );
  });

  it('closes though a client holds on to its connection', async () => {
    await open();
    const client = connect(server.port, '127.0.0.1');
    await once(client, 'connect');
    await Promise.all([once(client, 'close'), server.close()]);
    await open();
  });
});
