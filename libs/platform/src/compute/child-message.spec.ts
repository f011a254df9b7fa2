import { fromPlainError, toPlainError } from './child-message';

describe('an error on its way between processes', () => {
  it('keeps its name, message, stack and fields', () => {
    const error = Object.assign(new TypeError('wrong'), { code: 'x', places: [{ file: 'a.csv', line: 2 }] });
    const arrived = fromPlainError(structuredClone(toPlainError(error)));
    expect(arrived).toBeInstanceOf(Error);
    expect(arrived).toMatchObject({
      name: 'TypeError',
      message: 'wrong',
      code: 'x',
      places: [{ file: 'a.csv', line: 2 }],
    });
    expect(arrived.stack).toBe(error.stack);
  });

  it('drops fields that cannot be sent, and takes whatever was thrown', () => {
    expect(toPlainError(Object.assign(new Error('wrong'), { run: () => 1 }))).toMatchObject({
      message: 'wrong',
      fields: {},
    });
    expect(fromPlainError(toPlainError('just text')).message).toBe('just text');
  });
});
