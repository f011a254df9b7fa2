import type { Logger } from '@whoop/platform';
import { OutageLog } from './outage-log';

describe('OutageLog', () => {
  it('tells the start and the end of each outage, once', () => {
    const lines: string[] = [];
    const write = (message: string): void => void lines.push(message);
    const logger: Logger = {
      error: write,
      warn: write,
      info: write,
      debug: write,
      flush: () => Promise.resolve(),
    };
    const outage = new OutageLog(logger, 'The queue');
    outage.up();
    for (let i = 0; i < 100; i += 1) outage.down(new Error('ECONNREFUSED'));
    outage.up();
    outage.up();
    outage.down(new Error('again'));
    expect(lines).toEqual(['The queue fails.', 'The queue works again.', 'The queue fails.']);
  });
});
