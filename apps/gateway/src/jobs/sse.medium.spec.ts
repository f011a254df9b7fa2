import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { sendFrames, type Frame } from './sse';

/** Serves frames to one client that the test drives by hand. */
async function serve(frames: AsyncIterable<Frame>, heartbeatMs = 60_000) {
  const stop = new AbortController();
  const server = createServer((request, response) => {
    request.once('close', () => stop.abort());
    response.once('close', () => stop.abort());
    void sendFrames(response, frames, { signal: stop.signal, heartbeatMs });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  let text = '';
  const read = () => socket.on('data', (chunk: Buffer) => (text += chunk.toString()));
  socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n');
  const close = async () => {
    socket.destroy();
    server.close();
    await once(server, 'close');
  };
  return { read, text: () => text, stop, close };
}

const frame = (n: number, size = 1): Frame => ({
  id: String(n),
  event: 'progress',
  data: { text: 'x'.repeat(size) },
});

it('asks for no more frames than a reader takes', async () => {
  let made = 0;
  async function* endless(): AsyncGenerator<Frame> {
    for (;;) {
      await sleep(0);
      yield frame(++made, 100_000);
    }
  }
  const client = await serve(endless());
  await sleep(300);
  const stalledAt = made;
  await sleep(300);
  expect(made).toBe(stalledAt);
  client.read();
  await sleep(200);
  expect(made).toBeGreaterThan(stalledAt);
  await client.close();
});

it('keeps a quiet stream alive with comments', async () => {
  async function* quiet(): AsyncGenerator<Frame> {
    yield frame(1);
    await new Promise(() => undefined);
  }
  const client = await serve(quiet(), 20);
  client.read();
  await sleep(150);
  expect(client.text().match(/: heartbeat\n\n/g)?.length).toBeGreaterThan(2);
  await client.close();
});

it('ends the stream when the frames end', async () => {
  async function* two(): AsyncGenerator<Frame> {
    yield frame(1);
    await sleep(0);
    yield frame(2);
  }
  const client = await serve(two());
  client.read();
  await sleep(100);
  expect(client.text()).toMatch(/id: 1\n[^]*id: 2\n[^]*0\r\n\r\n$/);
  await client.close();
});
