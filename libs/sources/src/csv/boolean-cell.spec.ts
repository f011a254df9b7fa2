import { readBoolean } from './boolean-cell';

describe('readBoolean', () => {
  it.each([
    'true',
    'TRUE',
    'True',
    '1',
    '1.0',
    'yes',
    'Ja',
    'sí',
    'si',
    'Oui',
    'sim',
    'WAHR',
    'VERDADERO',
    'vrai',
    ' true ',
  ])('reads %j as yes', (cell) => {
    expect(readBoolean(cell)).toBe(true);
  });

  it.each(['false', 'FALSE', '0', '0.0', 'no', 'Nein', 'non', 'não', 'na\u0303o', 'FALSCH', 'falso', 'faux'])(
    'reads %j as no',
    (cell) => {
      expect(readBoolean(cell)).toBe(false);
    },
  );

  it.each(['', ' ', 'null', 'NaN', '-', 'n/a'])('takes %j for unanswered, which is not no', (cell) => {
    expect(readBoolean(cell)).toBeNull();
  });

  it.each(['2', 'maybe', 'truefalse', 'o'])('refuses %j', (cell) => {
    expect(readBoolean(cell)).toBe('unreadable_boolean');
  });
});
