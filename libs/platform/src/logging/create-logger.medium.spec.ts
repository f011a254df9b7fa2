import { existsSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { createLogger, type Logger } from './create-logger';
import { requestContext } from './request-context';
import { SharedLogFile } from './shared-log-file';

const folder = (): string => mkdtempSync(join(tmpdir(), 'logs-'));
const linesOf = (path: string): Record<string, unknown>[] =>
  readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

let written: string[];

beforeEach(() => {
  written = [];
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0);
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => written.push(String(text)) > 0);
});
afterEach(() => jest.restoreAllMocks());

describe('createLogger', () => {
  const inRequest = (logger: Logger): Promise<void> =>
    requestContext.run({ requestId: 'r1' }, async () => {
      await Promise.resolve();
      requestContext.run({ stepId: 's1' }, () => logger.warn('slow\nstep', { ms: 12 }));
    });

  it('writes a line of JSON with its context to the console and to the file', async () => {
    const logDir = join(folder(), 'deep');
    const logger = createLogger({ logDir, logLevel: 'info' }, 'gateway');
    await inRequest(logger);
    logger.info('outside');
    logger.debug('too fine');
    await logger.flush();
    const lines = linesOf(join(logDir, 'app.log'));
    expect(lines).toMatchObject([
      { level: 'warn', app: 'gateway', msg: 'slow\nstep', request_id: 'r1', step_id: 's1', ms: 12 },
      { level: 'info', msg: 'outside' },
    ]);
    expect(lines[1]).not.toHaveProperty('request_id');
    expect(written.map((line) => JSON.parse(line) as unknown)).toEqual(lines);
  });

  it('survives a folder that cannot be written, and says so once', async () => {
    const notAFolder = join(folder(), 'file');
    writeFileSync(notAFolder, '');
    const logger = createLogger({ logDir: notAFolder, logLevel: 'info' }, 'gateway');
    logger.info('one');
    logger.info('two');
    await logger.flush();
    expect(() => logger.info('after the end')).not.toThrow();
    expect(written.filter((line) => line.includes('cannot be written'))).toHaveLength(1);
    expect(written.filter((line) => line.includes('"msg"'))).toHaveLength(2);
  });
});

describe('SharedLogFile', () => {
  it('rotates by size and loses no line, though two write to it', async () => {
    const path = join(folder(), 'app.log');
    const files = [1, 2].map(() => new SharedLogFile(path, { maxBytes: 2_000, keep: 50 }));
    for (let line = 0; line < 200; line += 1) {
      const writes = files.map(
        (file, writer) =>
          new Promise((done) => file.write(`${JSON.stringify({ id: `${writer}-${line}` })}\n`, done)),
      );
      // Most lines wait for the one before them, some come in batches.
      if (line % 3 !== 0) await Promise.all(writes);
    }
    await Promise.all(files.map((file) => finished(file.end())));
    const names = readdirSync(join(path, '..'));
    const ids = names.flatMap((name) => linesOf(join(path, '..', name)).map(({ id }) => id));
    expect(names.length).toBeGreaterThan(2);
    expect(new Set(ids).size).toBe(400);
  });

  it('keeps no more files than told', async () => {
    const path = join(folder(), 'app.log');
    const file = new SharedLogFile(path, { maxBytes: 10, keep: 2 });
    for (const line of ['first\n', 'second\n', 'third\n', 'fourth\n'])
      await new Promise((done) => file.write(line, done));
    expect(
      ['app.log', 'app.log.1', 'app.log.2'].map((name) => readFileSync(join(path, '..', name), 'utf8')),
    ).toEqual(['fourth\n', 'third\n', 'second\n']);
    expect(existsSync(`${path}.3`)).toBe(false);
  });
});
