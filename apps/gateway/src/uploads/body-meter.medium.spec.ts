import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openSocket, readAnswer, uploadHead, type RawAnswer } from '../testing/raw-request';
import { meterBody } from './body-meter';

const LIMITS = { maxBytes: 1_000, windowMs: 100, minBytesPerWindow: 50 };
let server: Server;
beforeAll(async () => {
  server = createServer((request, response) => {
    const answer = (status: number, text: string) => {
      if (response.headersSent) throw new Error('It failed twice.');
      response.writeHead(status, { 'Content-Length': text.length }).end(text);
    };
    const stop = meterBody(request, LIMITS, ({ status, code }) => answer(status, code));
    request.once('end', () => {
      stop();
      if (!response.headersSent) answer(200, 'read');
    });
    request.resume();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(() => server.close());

/** Sends a chunk each 10 ms until there is an answer or `most` chunks are sent. */
async function trickle(bytes: number, most: number): Promise<RawAnswer> {
  const socket = await openSocket((server.address() as AddressInfo).port);
  const answer = readAnswer(socket);
  socket.write(uploadHead({ 'Content-Length': bytes * most }));
  let sent = 0;
  const feed = setInterval(() => {
    if (sent++ < most) socket.write('x'.repeat(bytes));
  }, 10);
  return answer.finally(() => {
    clearInterval(feed);
    socket.destroy();
  });
}

it('17 refuses a body that trickles', async () => {
  expect(await trickle(1, 900)).toMatchObject({ status: 408, body: 'request_timeout' });
});

it('lets a slow body pass that keeps coming', async () => {
  expect(await trickle(20, 40)).toMatchObject({ status: 200, body: 'read' });
});

it('refuses a body that stops coming', async () => {
  const socket = await openSocket((server.address() as AddressInfo).port);
  socket.write(uploadHead({ 'Content-Length': 900 }) + 'x'.repeat(500));
  expect(await readAnswer(socket)).toMatchObject({ status: 408 });
  socket.destroy();
});

it('refuses a body that grows too long', async () => {
  expect(await trickle(500, 10)).toMatchObject({ status: 413, body: 'file_too_large' });
});
