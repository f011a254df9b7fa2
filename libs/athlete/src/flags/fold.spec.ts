import { NOTHING_ELSE } from '../fixtures/flag-readings';
import { active, emptyState, type FlagsState, step } from './fold';
import type { FlagCode, FlagLevel, FlagReading } from './risk-flag';
import { FLAG_RULES } from './rules';

const evidence = (value: number) => ({
  metric: 'm',
  unit: 'u',
  value,
  baseline: null,
  threshold: null,
  n: null,
});

type Said = Partial<Record<FlagCode, readonly [FlagLevel, boolean]>>;

/** Readings of the rules named; the others have none. The evidence's value tells readings apart. */
function readings(said: Said, value = 0): (FlagReading | null)[] {
  return FLAG_RULES.map(({ code }) => {
    const reading = said[code];
    return reading === undefined ? null : { level: reading[0], clear: reading[1], evidence: evidence(value) };
  });
}

const dateOf = (i: number): string => `2024-05-${String(i + 1).padStart(2, '0')}`;

function after(days: readonly Said[]): FlagsState {
  return days.reduce<FlagsState>(
    (state, said, i) => step(state, dateOf(i), readings(said, i), NOTHING_ELSE),
    emptyState(),
  );
}

const DEBT: Said = { SLEEP_DEBT: [2, false] };

describe('step and active', () => {
  it('begin with nothing on', () => {
    expect(active(emptyState())).toEqual([]);
  });

  it('say since when a flag is on and for how many calendar days, gap days included', () => {
    expect(active(after([{}, DEBT, DEBT, {}, { SLEEP_DEBT: [0, false] }]))).toEqual([
      {
        code: 'SLEEP_DEBT',
        severity: 'low',
        level: 1,
        since: '2024-05-02',
        daysActive: 4,
        evidence: evidence(4),
        context: NOTHING_ELSE,
      },
    ]);
  });

  it('keep the evidence of the latest day with a reading', () => {
    expect(active(after([DEBT, DEBT, {}, {}]))[0]).toMatchObject({
      level: 2,
      daysActive: 4,
      evidence: evidence(1),
    });
  });

  it('count anew when a flag comes back', () => {
    const clear: Said = { SLEEP_DEBT: [0, true] };
    expect(active(after([DEBT, clear, clear]))).toEqual([]);
    expect(active(after([DEBT, clear, clear, DEBT]))[0]).toMatchObject({
      since: '2024-05-04',
      daysActive: 1,
    });
  });

  it('are off on the fourth day without data', () => {
    expect(active(after([DEBT, {}, {}, {}]))).toHaveLength(1);
    expect(active(after([DEBT, {}, {}, {}, {}]))).toEqual([]);
  });

  it('sort by severity, then by table order, informations last', () => {
    const flags = active(
      after([
        {
          LOAD_LOW: [1, false],
          SLEEP_IRREGULAR: [2, false],
          SKIN_TEMP_UP: [1, false],
          ILLNESS_SIGNAL: [3, false],
          SLEEP_DEBT: [2, false],
          HIGH_LOAD_RATIO: [1, false],
        },
      ]),
    );
    expect(flags.map(({ code, severity }) => [code, severity])).toEqual([
      ['ILLNESS_SIGNAL', 'high'],
      ['SLEEP_DEBT', 'medium'],
      ['SLEEP_IRREGULAR', 'medium'],
      ['HIGH_LOAD_RATIO', 'low'],
      ['SKIN_TEMP_UP', 'low'],
      ['LOAD_LOW', 'info'],
    ]);
  });

  it('name alcohol and travel with the flags that they may explain, as of the latest reading', () => {
    const all: Said = { HIGH_LOAD_RATIO: [1, false], SLEEP_DEBT: [1, false], RHR_ELEVATED: [1, false] };
    const both = { alcohol: true, travelled: true };
    const first = step(emptyState(), dateOf(0), readings(all), both);
    const contexts = (state: FlagsState) => active(state).map(({ context }) => context);
    expect(contexts(first)).toEqual([NOTHING_ELSE, { alcohol: false, travelled: true }, both]);
    expect(contexts(step(first, dateOf(1), readings({}), NOTHING_ELSE))).toEqual(contexts(first));
    expect(contexts(step(first, dateOf(1), readings(all), NOTHING_ELSE))).toEqual([
      NOTHING_ELSE,
      NOTHING_ELSE,
      NOTHING_ELSE,
    ]);
  });

  it('leave the state given as it is, so that one day may be tried twice', () => {
    const before = after([DEBT, DEBT]);
    const copy = structuredClone(before);
    const morning = step(
      before,
      dateOf(2),
      readings({ SLEEP_DEBT: [0, true], RHR_ELEVATED: [3, false] }),
      NOTHING_ELSE,
    );
    const evening = step(before, dateOf(2), readings(DEBT, 2), NOTHING_ELSE);
    expect(before).toEqual(copy);
    expect(active(morning).map(({ code, level }) => [code, level])).toEqual([
      ['RHR_ELEVATED', 3],
      ['SLEEP_DEBT', 1],
    ]);
    expect(evening).toEqual(after([DEBT, DEBT, DEBT]));
  });

  it('give the state itself back while nothing is on', () => {
    const state = emptyState();
    expect(step(state, dateOf(0), readings({ SLEEP_DEBT: [0, true] }), NOTHING_ELSE)).toBe(state);
  });

  it('ask a reading for its evidence only where the flag is on', () => {
    const quiet: FlagReading = {
      level: 0,
      clear: true,
      get evidence(): never {
        throw new Error('asked');
      },
    };
    const said = FLAG_RULES.map(() => quiet);
    expect(() => step(emptyState(), dateOf(0), said, NOTHING_ELSE)).not.toThrow();
    expect(() => step(after([DEBT]), dateOf(1), said, NOTHING_ELSE)).toThrow('asked');
  });
});
