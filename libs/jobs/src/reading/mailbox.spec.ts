import { Mailbox } from './mailbox';

describe('Mailbox', () => {
  it('gives what was put', async () => {
    const mailbox = new Mailbox<number>();
    mailbox.put(1);
    await expect(mailbox.take()).resolves.toBe(1);
  });

  it('waits for what comes later', async () => {
    const mailbox = new Mailbox<number>();
    const taken = mailbox.take();
    mailbox.put(2);
    await expect(taken).resolves.toBe(2);
  });

  it('keeps only the newest for a slow reader', async () => {
    const mailbox = new Mailbox<number>();
    for (let i = 0; i < 1_000; i += 1) mailbox.put(i);
    await expect(mailbox.take()).resolves.toBe(999);
  });

  it('gives the last item before the end', async () => {
    const mailbox = new Mailbox<number>();
    mailbox.put(3);
    mailbox.close();
    await expect(mailbox.take()).resolves.toBe(3);
    await expect(mailbox.take()).resolves.toBeNull();
  });

  it('ends a wait when it is closed', async () => {
    const mailbox = new Mailbox<number>();
    const taken = mailbox.take();
    mailbox.close();
    await expect(taken).resolves.toBeNull();
  });
});
