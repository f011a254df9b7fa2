import { csvOf, refusal, warned } from './fixtures/export-of';

const startsOf = (...cells: string[]): string[] =>
  csvOf(
    'Cycle start time,Cycle timezone,Day Strain',
    ...cells.map((cell) => `"${cell}",UTC+01:00,5`),
  ).records.cycles.map(({ startUtcMs }) => new Date(startUtcMs).toISOString());

describe('dates', () => {
  it('tells month first from any second number above 12', () => {
    expect(startsOf('3/4/2025 23:30', '3/14/2025 0:05')).toEqual([
      '2025-03-04T22:30:00.000Z',
      '2025-03-13T23:05:00.000Z',
    ]);
  });

  it('tells day first from any first number above 12', () => {
    expect(startsOf('3/4/2025 23:30', '14/3/2025 0:05')).toEqual([
      '2025-03-13T23:05:00.000Z',
      '2025-04-03T22:30:00.000Z',
    ]);
  });

  it('refuses to guess', () => {
    const rejected = refusal(() => startsOf('3/3/2025 23:30', '3/4/2025 23:30'));
    expect(rejected.code).toBe('unreadable_csv');
    expect(rejected.places).toMatchObject([{ line: 3, column: 'Cycle start time' }]);
  });

  it('refuses a file of both orders', () => {
    expect(refusal(() => startsOf('13/4/2025 23:30', '4/13/2025 23:30')).code).toBe('unreadable_csv');
  });

  it('reads dates that mean the same both ways', () => {
    expect(startsOf('3/3/2025 23:30')).toEqual(['2025-03-03T22:30:00.000Z']);
  });

  it('is not asked by dates in notes', () => {
    const { records } = csvOf(
      'Cycle start time,Cycle timezone,Question text,Answered yes,Notes',
      '2025-03-04 23:30:00,UTCZ,Q,true,since 3/4/2025',
    );
    expect(records.journal).toHaveLength(1);
  });

  it('reads instants, with the offset that they name', () => {
    const { records } = csvOf('Cycle start time,Day Strain', '2025-03-04T23:30:00+02:00,5');
    expect(records.cycles[0]).toMatchObject({
      startUtcMs: Date.parse('2025-03-04T21:30:00Z'),
      offsetMin: 120,
      offsetKnown: true,
    });
  });
});

describe('offsets', () => {
  it.each([
    ['UTCZ', 0],
    ['UTC+05:30', 330],
    ['GMT-5', -300],
  ])('reads %s', (zone, offsetMin) => {
    const { records } = csvOf('Cycle start time,Cycle timezone,Day Strain', `2025-03-04 23:30:00,${zone},5`);
    expect(records.cycles[0]).toMatchObject({
      offsetMin,
      offsetKnown: true,
      startUtcMs: Date.parse('2025-03-04T23:30:00Z') - offsetMin * 60_000,
    });
  });

  it.each(['', 'garbage', '+99:00'])('takes the nearest row for a timezone of %j', (zone) => {
    const { records, report } = csvOf(
      'Cycle start time,Cycle timezone,Day Strain',
      `2025-03-04 23:30:00,${zone},5`,
      '2025-03-05 23:30:00,UTC+02:00,5',
      '2025-02-05 23:30:00,UTC-05:00,5',
    );
    expect(records.cycles.map(({ offsetMin, offsetKnown }) => [offsetMin, offsetKnown])).toEqual([
      [-300, true],
      [120, false],
      [120, true],
    ]);
    expect(report.issues).toMatchObject([
      { code: 'assumed_offset', effect: 'cell_adjusted', line: 2, column: 'Cycle timezone' },
    ]);
    expect(warned(report, 'assumed_offset')).toBe(1);
  });

  it('assumes UTC where no row knows better, and says so once', () => {
    const { records, report } = csvOf(
      'Cycle start time,Day Strain',
      '2025-03-04 23:30:00,5',
      '2025-03-05 23:30:00,5',
    );
    expect(records.cycles[0]).toMatchObject({ offsetMin: 0, offsetKnown: false });
    expect(report.issues).toEqual([]);
    expect(warned(report, 'assumed_offset')).toBe(2);
  });
});
