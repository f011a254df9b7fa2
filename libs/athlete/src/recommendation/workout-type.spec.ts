import type { Intensity, SuggestedSport } from './recommendation';
import type { SportHabit } from './sport-habits';
import { effortOf, suggestSports } from './workout-type';

const sport = (activity: string, usualStrain: number): SportHabit => ({
  activity,
  usualStrain,
  sessions: 3,
  weight: 1,
});
const NONE = { repeated: new Set<string>(), monotonous: false };
const MOST_DONE_FIRST = [
  sport('Running', 14),
  sport('Cycling', 10),
  sport('Walking', 5),
  sport('Yoga', 4),
  sport('Rowing', 12),
];
const names = (sports: SuggestedSport[]): string[] => sports.map(({ activity }) => activity);

describe('suggestSports', () => {
  it.each<[Intensity, string[]]>([
    ['rest', []],
    ['light', ['Walking', 'Yoga']],
    ['moderate', ['Cycling', 'Walking']],
    ['high', ['Running', 'Cycling']],
  ])('suggests the two most done sports that suit a %s day', (intensity, expected) => {
    expect(names(suggestSports(MOST_DONE_FIRST, intensity, NONE))).toEqual(expected);
  });

  it('suggests none when none suits', () => {
    expect(suggestSports([sport('Running', 14)], 'light', NONE)).toEqual([]);
  });

  it('says what the sport usually costs', () => {
    expect(suggestSports([sport('Cycling', 10)], 'high', NONE)).toEqual([
      { activity: 'Cycling', effort: 'moderate', usualStrain: 10 },
    ]);
  });

  it('puts a repeated sport behind the others', () => {
    const repeated = new Set(['Cycling']);
    expect(names(suggestSports(MOST_DONE_FIRST, 'high', { ...NONE, repeated }))).toEqual([
      'Running',
      'Rowing',
    ]);
    expect(names(suggestSports([sport('Cycling', 10)], 'high', { ...NONE, repeated }))).toEqual(['Cycling']);
  });

  it('puts the most done sport that suits the day behind the others in a monotonous week', () => {
    const monotonous = { ...NONE, monotonous: true };
    expect(names(suggestSports(MOST_DONE_FIRST, 'high', monotonous))).toEqual(['Cycling', 'Rowing']);
    expect(names(suggestSports(MOST_DONE_FIRST, 'light', monotonous))).toEqual(['Yoga', 'Walking']);
  });
});

describe('effortOf', () => {
  it('is easy below 8 and hard above 13', () => {
    expect([7.99, 8, 13, 13.01].map(effortOf)).toEqual(['easy', 'moderate', 'moderate', 'hard']);
  });
});
