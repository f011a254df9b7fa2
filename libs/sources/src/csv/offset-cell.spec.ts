import { readOffset } from './offset-cell';

describe('readOffset', () => {
  it.each([
    ['UTC-04:00', -240],
    ['UTC+05:30', 330],
    ['UTC+01:00', 60],
    ['UTCZ', 0],
    ['UTC', 0],
    ['Z', 0],
    ['+01:00', 60],
    ['-0330', -210],
    ['UTC+1', 60],
    ['GMT-5', -300],
    ['utc+14:00', 840],
    ['UTC−04:00', -240],
    ['-00:00', 0],
    [' UTC+02:00 ', 120],
  ])('reads %j as %d minutes', (cell, minutes) => {
    expect(readOffset(cell)).toBe(minutes);
  });

  it.each([
    '',
    'null',
    'Mars',
    '+99:00',
    'UTC+14:01',
    'UTC-15',
    'UTC+01:75',
    'America/New_York',
    'UTC+1:2',
    'PST',
    '01:00',
  ])('does not know %j', (cell) => {
    expect(readOffset(cell)).toBeNull();
  });
});
