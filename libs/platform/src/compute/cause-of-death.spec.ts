import { causeOfDeath, isAllocationFailure } from './cause-of-death';

const ended = (code: string, signal: string): Error =>
  new Error(
    `Workerpool Worker terminated Unexpectedly\n    exitCode: \`${code}\`\n    signalCode: \`${signal}\`\n`,
  );

describe('causeOfDeath', () => {
  it.each([
    ['null', 'SIGUSR2', 'OUT_OF_MEMORY'],
    ['null', 'SIGABRT', 'OUT_OF_MEMORY'],
    ['134', 'null', 'OUT_OF_MEMORY'],
    ['null', 'SIGKILL', 'CRASHED'],
    ['null', 'SIGSEGV', 'CRASHED'],
    ['1', 'null', 'CRASHED'],
  ])('tells an exit by code %s and signal %s as %s', (code, signal, cause) => {
    expect(causeOfDeath(ended(code, signal)).code).toBe(cause);
  });

  it('names how the process ended', () => {
    expect(causeOfDeath(ended('3', 'null')).message).toBe('The process ended unexpectedly (3).');
    expect(causeOfDeath(new Error('Worker is terminated')).message).toContain('(Worker is terminated)');
  });
});

describe('isAllocationFailure', () => {
  it('knows the words of V8', () => {
    const failure = (() => {
      try {
        return new ArrayBuffer(2 ** 53 - 1);
      } catch (error) {
        return error as Error;
      }
    })();
    expect(isAllocationFailure(failure as Error)).toBe(true);
    expect(isAllocationFailure(new Error('Invalid array length'))).toBe(false);
  });
});
