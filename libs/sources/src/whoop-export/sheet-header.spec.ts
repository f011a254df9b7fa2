import { refusal } from '../fixtures/export-of';
import {
  CYCLES_V1,
  CYCLES_V2,
  JOURNAL,
  LOCALISED_CYCLES,
  SLEEPS_V1,
  SLEEPS_V2,
  WORKOUTS_V2,
  WORKOUTS_V3,
} from '../fixtures/headers';
import { readSheetHeader } from './sheet-header';

const read = (header: string, file = 'upload.csv'): ReturnType<typeof readSheetHeader> =>
  readSheetHeader(header.split(','), file);

describe('readSheetHeader', () => {
  it.each([
    ['cycles V1', CYCLES_V1, 'cycles', 'V1'],
    ['cycles V2', CYCLES_V2, 'cycles', null],
    ['sleeps V1', SLEEPS_V1, 'sleeps', 'V1'],
    ['sleeps V2', SLEEPS_V2, 'sleeps', null],
    ['workouts V1 and V2', WORKOUTS_V2, 'workouts', null],
    ['workouts V3', WORKOUTS_V3, 'workouts', 'V3'],
    ['journal', JOURNAL, 'journal', null],
  ])('tells %s from the columns alone', (_, header, kind, variant) => {
    expect(read(header)).toMatchObject({ kind, variant, language: 'en', unknownColumns: [] });
  });

  it.each(Object.entries(LOCALISED_CYCLES))('reads cycles in %s', (language, header) => {
    expect(read(header)).toMatchObject({ kind: 'cycles', language, unknownColumns: [], missingColumns: [] });
  });

  it('reads a sleeps file of cycle columns and a localised nap column', () => {
    const [start, end, zone, ...rest] = LOCALISED_CYCLES.de.split(',');
    const sleeps = [start, end, zone, ...rest.slice(9), 'Nickerchen'].join(',');
    expect(read(sleeps)).toMatchObject({
      kind: 'sleeps',
      language: 'de',
      unknownColumns: [],
      missingColumns: [],
    });
  });

  it('is not misled by the file name', () => {
    expect(read(SLEEPS_V2, 'workouts.csv')?.kind).toBe('sleeps');
  });

  it('asks the file name where the columns leave it open', () => {
    expect(read('Cycle start time,Cycle timezone', 'physiological_cycles (1).csv')?.kind).toBe('cycles');
    expect(read('Cycle start time,Cycle timezone')?.kind).toBe('cycles');
    expect(read('Cycle start time,Sleep onset,Wake onset')?.kind).toBe('sleeps');
  });

  it('lists what it does not know and what is missing', () => {
    const header = read('Patient id,,Wake onset,Sleep onset,Recovery score %,Nap');
    expect(header?.unknownColumns).toEqual(['Patient id', '(column 2)', 'Recovery score %']);
    expect(header?.columnAt).toEqual({ wakeOnset: 2, sleepOnset: 3, nap: 5 });
    expect(header?.missingColumns).toContain('Cycle start time');
  });

  it('misses no column that its generation of exports never had', () => {
    expect(read(CYCLES_V1)).toMatchObject({ variant: 'V1', missingColumns: [] });
    expect(read(WORKOUTS_V3)).toMatchObject({ variant: 'V3', missingColumns: [] });
    const withoutGain = WORKOUTS_V2.replace('Altitude gain (meters),', '');
    expect(read(withoutGain)).toMatchObject({ variant: null, missingColumns: ['Altitude gain (meters)'] });
    expect(read(WORKOUTS_V3.replace('GPS enabled', ''))?.missingColumns).toEqual(['GPS enabled']);
  });

  it.each([
    ['a sleep without its end', 'Cycle start time,Sleep onset,Nap', 'Wake onset'],
    ['a workout without its start', 'Cycle start time,Activity name,Activity Strain', 'Workout start time'],
    ['answers without their day', 'Question text,Answered yes,Notes', 'Cycle start time'],
    ['a column twice', 'Cycle start time,Recovery score %,recovery_score_%', 'Recovery score %'],
    ['a column in two languages', 'Cycle start time,Max HR (bpm),FC max. (bpm)', 'Max HR (bpm)'],
  ])('refuses %s and names the column', (_, header, column) => {
    const rejected = refusal(() => read(header));
    expect(rejected.code).toBe('unexpected_schema');
    expect(rejected.message).toContain(`"${column}"`);
  });

  it('accepts unknown columns twice, whatever they are called', () => {
    expect(read('__proto__,__proto__,constructor,Cycle start time,Day Strain')?.kind).toBe('cycles');
  });

  it.each(['Date,Notes', 'a,b,c', '__proto__,toString', 'Activity name,Date', ''])(
    'does not take %j for WHOOP',
    (header) => {
      expect(read(header)).toBeNull();
    },
  );

  it('refuses a file with a WHOOP name and foreign columns', () => {
    expect(refusal(() => read('a,b,c', 'sleeps.csv')).code).toBe('unexpected_schema');
  });
});
