import { get as httpGet, type IncomingMessage } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { anAcceptedUpload } from '../testing/accepted-upload';
import { endJob } from '../testing/job-rows';
import { startTestGateway, type TestGateway } from '../testing/test-gateway';
import type { JobDto } from './job.dto';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.close());

const sql = (text: string, ...parameters: unknown[]) => gateway.database.dataSource.query(text, parameters);

/** Opens the stream of a job; `text` grows while it is open. */
async function follow(jobId: string, headers: Record<string, string> = {}, userId = 'ann', from = gateway) {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const url = `${from.url}/api/v1/jobs/${jobId}/events?user_id=${userId}`;
    httpGet(url, { headers, agent: false }, resolve).once('error', reject);
  });
  let text = '';
  response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
  const ended = new Promise<void>((resolve) => response.once('close', resolve));
  return { response, ended, text: () => text, close: () => response.destroy() };
}

const eventsOf = (text: string) =>
  text
    .split('\n\n')
    .filter((block) => block.startsWith('event: '))
    .map((block) => {
      const [event = '', id = '', data = ''] = block
        .split('\n')
        .map((line) => line.slice(line.indexOf(':') + 2));
      return { event, id: Number(id), job: JSON.parse(data) as JobDto };
    });

async function until(holds: () => boolean): Promise<void> {
  for (let n = 0; n < 200 && !holds(); n++) await sleep(20);
  expect(holds()).toBe(true);
}

it('sends the whole state first, then each change, then the end, and closes', async () => {
  const { job_id: id } = await anAcceptedUpload(gateway);
  const stream = await follow(id);
  expect(stream.response.headers).toMatchObject({
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  });
  await until(() => eventsOf(stream.text()).length === 1);
  await sql(`UPDATE jobs SET status = 'running', version = version + 1 WHERE id = $1`, id);
  await until(() => eventsOf(stream.text()).length === 2);
  await endJob(gateway.database.dataSource, id, { status: 'completed_with_warnings' });
  await stream.ended;
  const events = eventsOf(stream.text());
  expect(events.map(({ event, job }) => [event, job.status])).toEqual([
    ['snapshot', 'queued'],
    ['progress', 'running'],
    ['completed', 'completed_with_warnings'],
  ]);
  expect(events.map(({ id: version }) => version)).toEqual(
    [...events.map(({ id: version }) => version)].sort(),
  );
  expect(events[0]?.job).toMatchObject({
    id,
    steps: [
      { name: 'ingest-upload' },
      { name: 'compute-features' },
      { name: 'assess-days' },
      { name: 'train-models' },
      { name: 'assess-days' },
      { name: 'find-insights' },
    ],
  });
});

it.each(['failed', 'cancelled'] as const)(
  'ends with %s, also for a job that has ended before',
  async (status) => {
    const { job_id: id } = await anAcceptedUpload(gateway);
    await endJob(gateway.database.dataSource, id, { status });
    const stream = await follow(id);
    await stream.ended;
    expect(eventsOf(stream.text()).map(({ event }) => event)).toEqual(['snapshot', status]);
  },
);

it('tells a client that comes back after the end to stay away', async () => {
  const { job_id: id } = await anAcceptedUpload(gateway);
  await endJob(gateway.database.dataSource, id, { status: 'completed' });
  const stream = await follow(id);
  await stream.ended;
  const last = eventsOf(stream.text()).at(-1)?.id;
  expect((await follow(id, { 'Last-Event-ID': String(last) })).response.statusCode).toBe(204);
});

it('allows three streams of a user, and gives places back', async () => {
  const { job_id: id } = await anAcceptedUpload(gateway);
  const { job_id: bobs } = await anAcceptedUpload(gateway, 'bob');
  const open = await Promise.all([follow(id), follow(id), follow(id)]);
  const fourth = await follow(id);
  expect([fourth.response.statusCode, fourth.response.headers['retry-after']]).toEqual([429, '5']);
  const other = await follow(bobs, {}, 'bob');
  expect(other.response.statusCode).toBe(200);
  open[0].close();
  await sleep(100);
  const again = await follow(id);
  expect(again.response.statusCode).toBe(200);
  for (const stream of [...open, other, again]) stream.close();
});

it('lets the server stop while a stream is open', async () => {
  const own = await startTestGateway();
  const { job_id: id } = await anAcceptedUpload(own);
  const stream = await follow(id, {}, 'ann', own);
  await until(() => eventsOf(stream.text()).length === 1);
  await Promise.all([own.close(), stream.ended]);
  expect(eventsOf(stream.text()).map(({ event }) => event)).toEqual(['snapshot']);
});
