import { mkdtemp, readdir, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Controller, Module, Post, Req, Res } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Request, Response } from 'express';
import { FolderStore } from '@whoop/platform';
import { formOf } from '../testing/forms';
import { openSocket, readAnswer, uploadHead } from '../testing/raw-request';
import type { Problem } from '../problem/problem';
import { receiveFile } from './receive-file';

const LIMITS = { maxFileBytes: 10_000, windowMs: 50, minBytesPerWindow: 1 };
let folder: string;
let store: FolderStore;

@Controller('api/v1/whoop')
class Receiver {
  @Post('upload')
  async receive(@Req() request: Request, @Res() response: Response): Promise<void> {
    const said = await receiveFile({ request, response }, store, LIMITS).then(
      ({ displayName }) => displayName,
      (problem: Problem) => problem.code,
    );
    response.send(said);
  }
}

@Module({ controllers: [Receiver] })
class ReceiverModule {}

let app: NestExpressApplication;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'receive-'));
  store = new FolderStore(folder);
  app = await NestFactory.create<NestExpressApplication>(ReceiverModule, {
    bodyParser: false,
    logger: false,
  });
  await app.listen(0, '127.0.0.1');
});
afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true });
});

const body = formOf([{ name: 'file', fileName: 'export.zip', content: 'x'.repeat(5_000) }]);

async function upload(pauseMs: number): Promise<string> {
  const socket = await openSocket((app.getHttpServer().address() as AddressInfo).port);
  const answer = readAnswer(socket);
  const head = uploadHead({
    'Content-Type': 'multipart/form-data; boundary=limit',
    'Content-Length': body.length,
  });
  socket.write(head);
  socket.write(body.subarray(0, 1_000));
  await sleep(pauseMs);
  socket.write(body.subarray(1_000));
  return answer.then(({ body: text }) => text).finally(() => socket.destroy());
}

it('holds a file that arrived until somebody decides about it', async () => {
  expect(await upload(0)).toBe('export.zip');
  const [name] = await readdir(join(folder, 'tmp'));
  await rm(join(folder, 'tmp', name!));
});

it('removes a file whose rest arrives after it was refused', async () => {
  expect(await upload(150)).toBe('request_timeout');
  await sleep(50);
  expect(await readdir(join(folder, 'tmp'))).toEqual([]);
});
