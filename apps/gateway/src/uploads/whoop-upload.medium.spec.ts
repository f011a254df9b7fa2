import request from 'supertest';
import { someZip } from '../testing/forms';
import { startTestGateway, type TestGateway } from '../testing/test-gateway';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.close());

const upload = (userId: string, bytes: Buffer) =>
  request(gateway.url).post(`/api/v1/whoop/upload?user_id=${userId}`).attach('file', bytes, 'export.zip');

it('accepts an upload with the address of its job', async () => {
  const response = await upload('ann', someZip());
  expect(response.body).toEqual({});
  expect(response.status).toBe(202);
});
