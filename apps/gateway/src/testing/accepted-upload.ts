import request from 'supertest';
import type { AcceptedDto } from '../uploads/accepted.dto';
import { someZip } from './forms';
import type { TestGateway } from './test-gateway';

/** Uploads a new file for the user. */
export async function anAcceptedUpload(gateway: TestGateway, userId = 'ann'): Promise<AcceptedDto> {
  const { body } = await request(gateway.url)
    .post(`/api/v1/whoop/upload?user_id=${userId}`)
    .attach('file', someZip(), 'export.zip')
    .expect(202);
  return body as AcceptedDto;
}
