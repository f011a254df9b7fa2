import { redact } from './redact';

describe('redact', () => {
  it.each([
    'authorization',
    'Cookie',
    'set-cookie',
    'password',
    'newPassword',
    'token',
    'refresh_token',
    'email',
    'E-Mail',
    'x-api-key',
    'clientSecret',
  ])('masks the value of %s at any depth', (key) => {
    expect(redact({ outer: [{ [key]: 'visible' }] })).toEqual({ outer: [{ [key]: '[redacted]' }] });
  });

  it.each([
    ['connect postgres://app:s3cret@db/x', 'connect postgres://app:***@db/x'],
    ['redis://:s3cret@r:6379', 'redis://:***@r:6379'],
    ['Authorization: Bearer abc.def-1', 'Authorization: Bearer [redacted]'],
    ['user jo.doe+x@mail.example.org failed', 'user [redacted] failed'],
    ['@nestjs/core@11.2.10/index.js:3:1', '@nestjs/core@11.2.10/index.js:3:1'],
  ])('masks inside text: %s', (text, masked) => {
    expect(redact(text)).toBe(masked);
  });

  it('keeps of an error what helps and drops what may hold data', () => {
    const cause = new Error('connection to postgres://u:p@h lost');
    const error = Object.assign(new Error('insert failed', { cause }), {
      code: '23505',
      parameters: [44.5],
      query: 'INSERT',
    });
    const plain = redact({ error }) as { error: Record<string, unknown> };
    expect(Object.keys(plain.error)).toEqual(['name', 'message', 'code', 'stack', 'cause']);
    expect(plain.error).toMatchObject({
      name: 'Error',
      code: '23505',
      cause: { message: 'connection to postgres://u:***@h lost' },
    });
  });

  it('cuts what is circular, deep, long or binary', () => {
    const circle: Record<string, unknown> = { many: Array.from({ length: 500 }, (_, index) => index) };
    circle['self'] = circle;
    const plain = redact({ circle, bytes: Buffer.alloc(9), text: 'x'.repeat(9_000) }) as {
      circle: { many: number[] };
    };
    expect(JSON.stringify(plain)).toContain('[deep]');
    expect(plain).toMatchObject({ bytes: '[9 bytes]', text: `${'x'.repeat(8_192)}…` });
    expect(plain.circle.many).toHaveLength(100);
  });

  it('makes everything else writable as JSON', () => {
    const value = {
      big: 5n,
      nan: Number.NaN,
      at: new Date(0),
      never: new Date(Number.NaN),
      none: undefined,
      run: () => 1,
    };
    expect(redact(value)).toEqual({ big: '5', nan: 'NaN', at: '1970-01-01T00:00:00.000Z', never: null });
  });
});
