import { evidenceTable, shapeOf } from './evidence-shape';

const COLUMNS = ['date', 'exposed', 'recovery', 'against_usual'];

it('draws days with and without it as two groups, and leaves out what is unknown', () => {
  const shape = shapeOf({
    columns: COLUMNS,
    rows: [
      ['2026-07-01', true, 40, -12],
      ['2026-07-02', false, 60, 3],
      ['2026-07-03', false, null, null],
    ],
  });
  expect(shape).toEqual({
    kind: 'groups',
    groups: { with: [{ date: '2026-07-01', value: -12 }], without: [{ date: '2026-07-02', value: 3 }] },
  });
});

it('draws a measure against the outcome as points', () => {
  const rows = [
    ['2026-07-01', 0.8, 40, -12],
    ['2026-07-02', null, 60, 3],
  ];
  expect(shapeOf({ columns: ['date', 'sleep_ratio', 'recovery', 'against_usual'], rows })).toEqual({
    kind: 'pairs',
    pairs: [{ x: 0.8, y: -12, index: 0 }],
    days: ['2026-07-01', '2026-07-02'],
    x: 'sleep_ratio',
  });
});

it.each([
  [{ columns: ['zones', 'minutes', 'minutes_before'], rows: [['low', 1, 2]] }],
  [{ columns: ['date', 'rhr_week'], rows: [['2026-07-01', 47]] }],
  [{ columns: COLUMNS, rows: [['2026-07-01', true, 40, -12]] }],
  [{ columns: COLUMNS, rows: [] }],
])('shows everything else as a table: %j', (evidence) => {
  expect(shapeOf(evidence)).toEqual({ kind: 'table' });
});

it('writes yes, no and nothing', () => {
  expect(
    evidenceTable({
      columns: COLUMNS,
      rows: [
        ['2026-07-01', true, null, 0],
        ['2026-07-02', false, 3, 1],
      ],
    }),
  ).toEqual({
    columns: ['Date', 'Exposed', 'Recovery', 'Against usual'],
    rows: [
      ['2026-07-01', 'yes', null, 0],
      ['2026-07-02', 'no', 3, 1],
    ],
  });
});
