import { detectDelimiter } from './delimiter';

describe('detectDelimiter', () => {
  it.each([
    ['Cycle start time,Nap', ','],
    ['Cycle start time;Nap', ';'],
    ['Cycle start time\tNap', '\t'],
    ['Texto;"Respondió ""Sí"", o no, o nada";Notas', ';'],
    ['one column', ','],
    ['', ','],
  ])('finds that of %j', (header, delimiter) => {
    expect(detectDelimiter(header)).toBe(delimiter);
  });
});
