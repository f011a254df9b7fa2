import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import type { Duplex } from 'node:stream';
import type { ProblemCode } from '../problem/codes';
import { Problem } from '../problem/problem';
import { problemBody } from '../problem/problem-body';

const DETAILS: Partial<Record<ProblemCode, string>> = {
  headers_too_large: 'The headers of the request are longer than 16 KiB together.',
  request_timeout: 'The request did not arrive in time.',
};

/** Answers what Node's parser refuses before it is a request: those bytes never reach the application. */
export function answerClientErrors(server: Server): void {
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => {
    if (!socket.writable || hasAnswerBegun(socket) || error.code === 'ECONNRESET') {
      socket.destroy();
      return;
    }
    socket.end(
      rawAnswer(new Problem(codeOf(error), DETAILS[codeOf(error)] ?? 'This is not a valid HTTP request.')),
    );
  });
}

/** A second answer in the middle of one would be read as part of it. Node's own handler asks in the same way. */
const hasAnswerBegun = (socket: Duplex & { _httpMessage?: { _headerSent: boolean } | null }): boolean =>
  socket._httpMessage?._headerSent ?? false;

function codeOf({ code }: NodeJS.ErrnoException): ProblemCode {
  if (code === 'HPE_HEADER_OVERFLOW') return 'headers_too_large';
  return code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 'request_timeout' : 'validation';
}

function rawAnswer(problem: Problem): string {
  const requestId = randomUUID();
  const body = JSON.stringify(problemBody(problem, '', requestId));
  return [
    `HTTP/1.1 ${problem.status} ${problem.title}`,
    'Connection: close',
    `X-Request-Id: ${requestId}`,
    'Content-Type: application/problem+json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    '',
    body,
  ].join('\r\n');
}
