import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openSocket, readAnswer } from '../testing/raw-request';
import { answerClientErrors } from './client-errors';
import { setTimeouts } from './timeouts';

let server: Server;
beforeAll(async () => {
  server = createServer((request, response) => request.resume().once('end', () => response.end()));
  setTimeouts(server, { requestMs: 300, headersMs: 200, idleMs: 100, checkMs: 20 });
  answerClientErrors(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(() => server.close());

it.each([
  ['headers that never end', 'GET / HTTP/1.1\r\nHost: x\r\nX-Slow: '],
  ['a body that never ends', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nabc'],
])('does not wait for %s', async (_, sent) => {
  const socket = await openSocket((server.address() as AddressInfo).port);
  socket.write(sent);
  const { status, headers, body } = await readAnswer(socket);
  expect([status, headers['content-type']]).toEqual([408, 'application/problem+json; charset=utf-8']);
  expect(JSON.parse(body)).toMatchObject({ code: 'request_timeout' });
  socket.destroy();
});
