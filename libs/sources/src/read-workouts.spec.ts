import { csvOf, exportOf, warned } from './fixtures/export-of';
import { WORKOUTS_V2, WORKOUTS_V3 } from './fixtures/headers';

const RUN =
  '2031-05-08 23:12:40,2031-05-09 22:50:01,UTC+02:00,2031-05-09 18:00:00,2031-05-09 18:51:00,51,Running,12.3,410.0,178,150,5,20,40,25,5,true,8123.45,61.2,-3.1';
const TWIN = RUN.replace('12.3,410.0', '8.1,200.0');

const workoutsOf = (...lines: string[]): ReturnType<typeof csvOf> => csvOf(WORKOUTS_V2, ...lines);
const withoutDistance = (line: string): string => line.split(',').slice(0, 17).join(',');

describe('workouts', () => {
  it('reads a full row', () => {
    expect(workoutsOf(RUN).records.workouts).toEqual([
      {
        startUtcMs: Date.parse('2031-05-09T16:00:00Z'),
        endUtcMs: Date.parse('2031-05-09T16:51:00Z'),
        activity: 'Running',
        occurrence: 0,
        cycleStartUtcMs: Date.parse('2031-05-08T21:12:40Z'),
        offsetMin: 120,
        offsetKnown: true,
        durationMin: 51,
        strain: 12.3,
        energyKcal: 410,
        maxHrBpm: 178,
        avgHrBpm: 150,
        zone1Pct: 5,
        zone2Pct: 20,
        zone3Pct: 40,
        zone4Pct: 25,
        zone5Pct: 5,
        gps: true,
        distanceM: 8123.45,
        altitudeGainM: 61.2,
        altitudeChangeM: -3.1,
      },
    ]);
  });

  it('reads V3, which has no distance', () => {
    const { records, report } = csvOf(WORKOUTS_V3, withoutDistance(RUN));
    expect(records.workouts[0]).toMatchObject({ gps: true, distanceM: null });
    expect(report.files[0]).toMatchObject({ variant: 'V3', missingColumns: [] });
  });

  it.each([
    ['no end', '', 51, {}],
    ['an end before the start', '2031-05-09 17:00:00', 51, { end_before_start: 1 }],
    ['an end days later', '2031-05-12 17:00:00', 51, { workout_too_long: 1 }],
    ['an end that is its start', '2031-05-09 18:00:00', 0, {}],
  ])('gives a workout with %s an end', (_, end, lengthMin, issues) => {
    const { records, report } = workoutsOf(RUN.replace('2031-05-09 18:51:00', end));
    expect(records.workouts[0]!.endUtcMs - records.workouts[0]!.startUtcMs).toBe(lengthMin * 60_000);
    expect(report.issueCounts).toEqual(issues);
  });

  it('lets a workout without end and duration end at its start', () => {
    const { startUtcMs, endUtcMs, durationMin } = workoutsOf(RUN.replace('2031-05-09 18:51:00,51', ','))
      .records.workouts[0]!;
    expect([endUtcMs, durationMin]).toEqual([startUtcMs, null]);
  });

  it('numbers twins by their measures, in any order of rows, and collapses exact ones', () => {
    const there = workoutsOf(RUN, TWIN, RUN);
    const back = workoutsOf(TWIN, RUN, RUN);
    expect(there.records).toEqual(back.records);
    expect(there.records.workouts.map(({ occurrence, strain }) => [occurrence, strain])).toEqual([
      [0, 8.1],
      [1, 12.3],
    ]);
    expect(there.report.issueCounts).toEqual({ duplicate_row: 1 });
    expect(there.report.files[0]).toMatchObject({ rowsRead: 3, rowsUsed: 2, rowsSkipped: 1 });
  });

  it('sees the same twins in an old and a new export of the same workouts', () => {
    const { records, report } = exportOf({
      'workouts.csv': [WORKOUTS_V2, RUN, TWIN].join('\n'),
      'workouts (1).csv': [WORKOUTS_V3, withoutDistance(TWIN), withoutDistance(RUN)].join('\n'),
    });
    expect(records.workouts).toEqual(workoutsOf(RUN, TWIN).records.workouts);
    expect(warned(report, 'repeated_kind')).toBe(1);
    expect(warned(report, 'merged_rows')).toBe(2);
  });

  it('names an unnamed workout as WHOOP does and keeps formulas as text', () => {
    const names = workoutsOf(RUN.replace('Running', ' '), TWIN.replace('Running', '=HYPERLINK(0)')).records
      .workouts;
    expect(names.map(({ activity }) => activity).sort()).toEqual(['=HYPERLINK(0)', 'Activity']);
  });

  it('bounds a name, since it is part of a key', () => {
    const { records, report } = workoutsOf(RUN.replace('Running', '😀'.repeat(300)));
    expect([...records.workouts[0]!.activity]).toHaveLength(200);
    expect(report.issueCounts).toEqual({ text_shortened: 1 });
  });

  it('knows a file without workouts from no file', () => {
    const { report } = csvOf(WORKOUTS_V3);
    expect(warned(report, 'no_workouts')).toBe(1);
    expect(report.counts.workouts).toBe(0);
  });
});
