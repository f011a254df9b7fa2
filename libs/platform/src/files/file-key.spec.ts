import { checkedKey, modelFileKey, rawFileKey } from './file-key';

describe('rawFileKey', () => {
  it('makes a key that the store accepts, of every user id that there can be', () => {
    for (const user of ['user123', 'jo@example.org', 'A..b', 'x'.repeat(64)]) {
      const key = rawFileKey(user, '0198c0de-0000-7000-8000-000000000001');
      expect(checkedKey(key)).toBe(key);
    }
    expect(rawFileKey('../a b', '1')).toBe('raw/..%2Fa%20b/1');
  });
});

it('makes a key for each model of a version', () => {
  const key = modelFileKey('jo@example.org', '1.0.0_20240115_143022', 'sleep_classifier');
  expect(key).toBe('models/jo%40example.org/1.0.0_20240115_143022/sleep_classifier.json');
  expect(checkedKey(key)).toBe(key);
});

describe('checkedKey', () => {
  it.each([
    '',
    'raw',
    'raw/',
    '/raw/a',
    '../raw/a',
    'raw/../../etc/passwd',
    'raw/a/..',
    'raw/./a',
    'raw//a',
    'raw/.hidden',
    'raw/a/b\u0000.zip',
    'raw/a/b\n',
    'raw\\..\\a',
    'C:/raw/a',
    'raw/ä',
    `raw/${'a'.repeat(129)}`,
    'raw/a/b/c/d',
  ])('refuses %j', (key) => {
    expect(() => checkedKey(key)).toThrow(RangeError);
  });
});
