import { untilAborted } from './until-aborted';

const never = new Promise<never>(() => undefined);

describe('untilAborted', () => {
  it('passes the outcome on', async () => {
    const { signal } = new AbortController();
    await expect(untilAborted(Promise.resolve(7), signal)).resolves.toBe(7);
    await expect(untilAborted(Promise.reject(new Error('no')), signal)).rejects.toThrow('no');
  });

  it('does not wait for work that ignores the signal', async () => {
    const controller = new AbortController();
    const waiting = untilAborted(never, controller.signal);
    controller.abort(new Error('out of time'));
    await expect(waiting).rejects.toThrow('out of time');
  });

  it('does not start waiting when it is too late', async () => {
    await expect(untilAborted(never, AbortSignal.abort(new Error('too late')))).rejects.toThrow('too late');
  });

  it('swallows what abandoned work throws later', async () => {
    const controller = new AbortController();
    const late = new Promise((_, reject) => setImmediate(() => reject(new Error('late'))));
    controller.abort(new Error('first'));
    await expect(untilAborted(late, controller.signal)).rejects.toThrow('first');
    await expect(late).rejects.toThrow('late');
  });
});
