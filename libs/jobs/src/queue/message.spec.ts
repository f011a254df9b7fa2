import { v4, v7 } from 'uuid';
import { messageId } from './message';

describe('messageId', () => {
  it('differs with each send', () => {
    const stepId = v7();
    expect(new Set([1, 2, 3].map((n) => messageId(stepId, n))).size).toBe(3);
  });

  it.each([v4(), v7()])('is one that BullMQ takes: no colon, not digits only (%s)', (stepId) => {
    expect(messageId(stepId, 12)).toMatch(/^[0-9a-f-]+-12$/);
    expect(messageId(stepId, 12)).not.toMatch(/^\d+$/);
  });
});
