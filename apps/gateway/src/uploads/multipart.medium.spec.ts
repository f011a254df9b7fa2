import { readdirSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { formOf, someZip } from '../testing/forms';
import { openSocket, readAnswer, uploadHead, type RawAnswer } from '../testing/raw-request';
import { startTestGateway, type TestGateway } from '../testing/test-gateway';

const MEBIBYTE = 1024 * 1024;
let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway({ config: { maxUploadMb: 1 } });
});
afterAll(() => gateway.close());

const MULTIPART = 'multipart/form-data; boundary=limit';

interface Body {
  type?: string;
  body: Buffer;
  headers?: Record<string, string | number>;
}

async function send({ type = MULTIPART, body, headers = {} }: Body): Promise<RawAnswer> {
  const socket = await openSocket(gateway.port);
  const answer = readAnswer(socket);
  socket.write(uploadHead({ 'Content-Type': type, 'Content-Length': body.length, ...headers }));
  socket.write(body);
  try {
    return await answer;
  } finally {
    socket.destroy();
  }
}

const file = (changes: { name?: string; fileName?: string; content?: Buffer | string } = {}) =>
  formOf([{ name: 'file', fileName: 'export.zip', content: someZip(), ...changes }]);
const whole = () => formOf([{ name: 'file', fileName: 'export.zip', content: someZip() }]);
const withPartHeader = (header: string) =>
  Buffer.from(whole().toString('latin1').replace('\r\n\r\n', `\r\n${header}\r\n\r\n`), 'latin1');

const REFUSED: [string, Body, number, string][] = [
  ['1 no part at all', { body: Buffer.from('--limit--\r\n') }, 400, 'missing_file'],
  ['2 an empty file', { body: file({ content: '' }) }, 415, 'not_a_zip'],
  ['4 a part of another name', { body: file({ name: 'upload' }) }, 400, 'missing_file'],
  [
    '5 two files',
    { body: formOf(['a.zip', 'b.zip'].map((fileName) => ({ name: 'file', fileName, content: someZip() }))) },
    400,
    'validation',
  ],
  [
    '6 a text field before the file',
    {
      body: formOf([
        { name: 'user_id', content: 'victim' },
        { name: 'file', fileName: 'export.zip', content: someZip() },
      ]),
    },
    400,
    'validation',
  ],
  [
    '6 a text field after the file',
    {
      body: formOf([
        { name: 'file', fileName: 'export.zip', content: someZip() },
        { name: 'user_id', content: 'victim' },
      ]),
    },
    400,
    'validation',
  ],
  ['7 the file as a text field', { body: formOf([{ name: 'file', content: someZip() }]) }, 400, 'validation'],
  ['8 JSON', { type: 'application/json', body: Buffer.from('{"file":"x"}') }, 415, 'unsupported_media_type'],
  ['8 no type', { type: '', body: whole() }, 415, 'unsupported_media_type'],
  ['9 no boundary', { type: 'multipart/form-data', body: whole() }, 400, 'malformed_multipart'],
  [
    '10 another boundary',
    { type: 'multipart/form-data; boundary=x', body: whole() },
    400,
    'malformed_multipart',
  ],
  ['11 a form that is cut off', { body: whole().subarray(0, 200) }, 400, 'malformed_multipart'],
  [
    '12 no final boundary',
    { body: whole().subarray(0, -'--limit--\r\n'.length) },
    400,
    'malformed_multipart',
  ],
  [
    '13 more body than declared',
    { body: whole(), headers: { 'Content-Length': whole().length - 30 } },
    400,
    'validation',
  ],
  [
    '14 a declared length of 10 GB',
    { body: whole(), headers: { 'Content-Length': 1e10 } },
    413,
    'file_too_large',
  ],
  [
    '15 one byte too many',
    { body: file({ content: Buffer.alloc(MEBIBYTE + 1, 'x') }) },
    413,
    'file_too_large',
  ],
  [
    '19 2,000 headers of a part',
    { body: withPartHeader(Array.from({ length: 2_000 }, (_, i) => `X-${i}: yyyy`).join('\r\n')) },
    400,
    'malformed_multipart',
  ],
  [
    '20 a header line of 64 KiB',
    { body: withPartHeader(`X-Long: ${'y'.repeat(65_536)}`) },
    400,
    'malformed_multipart',
  ],
  ['21 a deeply nested name', { body: file({ name: `a${'[b]'.repeat(1_000)}` }) }, 400, 'validation'],
  ['22 a name with a huge index', { body: file({ name: 'a[999999999]' }) }, 400, 'missing_file'],
  ['23 a name of the prototype', { body: file({ name: '__proto__[x]' }) }, 400, 'missing_file'],
  [
    '24 a compressed body',
    { body: gzipSync(whole()), headers: { 'Content-Encoding': 'gzip' } },
    415,
    'unsupported_media_type',
  ],
  [
    '33 a program',
    { body: file({ content: Buffer.from('MZ\x90\0\x03\0\0\0'.padEnd(64, '\0')) }) },
    415,
    'not_a_zip',
  ],
  ['36 a PDF', { body: file({ content: '%PDF-1.4 and so on and on' }) }, 415, 'not_a_zip'],
];

it.each(REFUSED)('refuses %s', async (_, body, status, code) => {
  const answer = await send(body);
  expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
  expect(JSON.parse(answer.body)).toMatchObject({ status, code });
  expect(answer.status).toBe(status);
  await sleep(20);
  expect(await gateway.files()).toEqual({ kept: [], temporary: [] });
});

it('16 refuses an endless body while it comes, and cuts the connection', async () => {
  const socket = await openSocket(gateway.port);
  const answer = readAnswer(socket);
  socket.write(uploadHead({ 'Content-Type': MULTIPART, 'Transfer-Encoding': 'chunked' }));
  const head = whole().subarray(0, 120);
  socket.write(`${head.length.toString(16)}\r\n${head.toString('latin1')}\r\n`);
  const chunk = `10000\r\n${'x'.repeat(65_536)}\r\n`;
  const feed = setInterval(() => socket.write(chunk), 1);
  expect((await answer).status).toBe(413);
  await new Promise((resolve) => socket.once('close', resolve));
  clearInterval(feed);
  expect(await gateway.files()).toEqual({ kept: [], temporary: [] });
});

const NAMES: [string, string, string][] = [
  ['25 a path', '../../etc/passwd.zip', 'passwd.zip'],
  ['26 a drive', 'C:\\x.zip', 'x.zip'],
  ['27 an escaped NUL', 'a%00b.zip', 'a%00b.zip'],
  ['28 4,096 characters', `${'n'.repeat(4_096)}.zip`, 'n'.repeat(255)],
  ['29 text that runs backwards', 'a\u202egpj.zip', 'agpj.zip'],
  ['29 other scripts', '日本 🏃 données.zip', '日本 🏃 données.zip'],
  ['30 markup', '<img onerror=x>.zip', '<img onerror=x>.zip'],
  ['31 a formula', "=cmd|' calc'!A0.zip", "=cmd|' calc'!A0.zip"],
  ['32 a device', 'CON.zip', 'CON.zip'],
  ['33 a program', 'evil.exe', 'evil.exe'],
];

it.each(NAMES)('keeps the name of %s as text alone', async (_, fileName, shown) => {
  const answer = await send({ body: file({ fileName }) });
  expect(answer.status).toBe(202);
  const { upload_id: id } = JSON.parse(answer.body) as { upload_id: string };
  const upload = await fetch(`${gateway.url}/api/v1/uploads/${id}`);
  expect(await upload.json()).toMatchObject({ file_name: shown });
  expect((await gateway.files()).kept).toContain(id);
});

it('3 leaves a single byte of text to the reader', async () => {
  expect((await send({ body: file({ content: 'P' }) })).status).toBe(202);
});

it('34 takes a ZIP that is declared as text', async () => {
  const body = Buffer.from(whole().toString('latin1').replace('application/zip', 'text/plain'), 'latin1');
  expect((await send({ body })).status).toBe(202);
});

it('18 leaks nothing when clients go away in the middle', async () => {
  const body = file({ content: Buffer.alloc(MEBIBYTE - 1_000, 'x') });
  const before = await gateway.files();
  const descriptors = readdirSync('/proc/self/fd').length;
  await Promise.all(
    [0.1, 0.5, 0.99].flatMap((share) => Array.from({ length: 50 }, () => abort(body, share))),
  );
  await settled(async () => {
    expect(await gateway.files()).toEqual(before);
    expect(readdirSync('/proc/self/fd').length).toBeLessThanOrEqual(descriptors);
  });
});

async function abort(body: Buffer, share: number): Promise<void> {
  const socket = await openSocket(gateway.port);
  socket.write(uploadHead({ 'Content-Type': MULTIPART, 'Content-Length': body.length }));
  await new Promise((sent) => socket.write(body.subarray(0, body.length * share), sent));
  await sleep(20);
  socket.destroy();
}

/** Repeats an expectation until it holds, or fails as it did last. */
async function settled(expectation: () => Promise<void>, deadline = Date.now() + 5_000): Promise<void> {
  for (;;) {
    try {
      return await expectation();
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await sleep(50);
    }
  }
}
