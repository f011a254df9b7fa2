import { FLAG_CODES } from '../flags/risk-flag';
import { bannedWordsIn } from '../wording/banned-words';
import { REASON_CODES, STATE_CODES } from './note-codes';
import { noteText } from './note-text';
import { INTENSITIES } from './recommendation';

const VALUES = {
  ratio: 1.62,
  hours: 4.8,
  strain: 17,
  days: 3,
  pct: 55,
  lowPct: 41,
  highPct: 80,
  change: 'similar',
  intensity: 'light',
};

describe('noteText', () => {
  it.each([...REASON_CODES])('has words for the reason %s, with and without its numbers', (code) => {
    expect(noteText({ code, values: VALUES })).toMatch(/^[A-Z].*, so today stays light\.$/);
    expect(noteText({ code })).toMatch(/^[A-Z].*[a-z]\.$/);
    expect(noteText({ code })).not.toMatch(/null|undefined|NaN|so today/);
    expect(bannedWordsIn(noteText({ code, values: VALUES }) + noteText({ code }))).toEqual([]);
  });

  it('knows every flag', () => {
    expect(REASON_CODES).toEqual(expect.arrayContaining([...FLAG_CODES]));
  });

  it.each([...STATE_CODES])('has words for %s', (code) => {
    expect(noteText({ code, values: VALUES })).toMatch(/^[A-Z].*\.$/);
    expect(noteText({ code, values: VALUES })).not.toMatch(/null|undefined|NaN/);
    expect(noteText({ code })).not.toMatch(/null|undefined|NaN/);
    expect(bannedWordsIn(noteText({ code, values: VALUES }))).toEqual([]);
  });

  it.each([...INTENSITIES])('has words for the level %s', (intensity) => {
    const texts = [
      noteText({ code: 'LEVEL', values: { intensity } }),
      noteText({ code: 'HARD_STREAK', values: { intensity } }),
    ];
    for (const text of texts) expect(text).toMatch(/^[A-Z].*\.$/);
    expect(bannedWordsIn(texts.join(' '))).toEqual([]);
  });

  it.each<[number, string]>([
    [0, 'Based on no recovery yet; this gets more personal after 30 days.'],
    [1, 'Based on only 1 day; this gets more personal after 30.'],
    [29, 'Based on only 29 days; this gets more personal after 30.'],
  ])('says how thin %p days are', (days, text) => {
    expect(noteText({ code: 'FEW_DAYS', values: { days } })).toBe(text);
  });

  it.each<[number, string]>([
    [33, 'Recovery is low (33 %).'],
    [34, 'Recovery is on the low side (34 %).'],
    [50, 'Recovery is fair (50 %).'],
    [70, 'Recovery is high (70 %).'],
  ])('puts recovery %p into words', (pct, text) => {
    expect(noteText({ code: 'RECOVERY', values: { pct } })).toBe(text);
  });

  it('tells a night below the need from a short one that was enough', () => {
    const night = (values: Record<string, number>) => noteText({ code: 'SHORT_SLEEP', values });
    expect(night({ hours: 5.2, ratio: 0.65 })).toBe(
      'You slept 5.2 h, well under your need; keep intensity down.',
    );
    expect(night({ hours: 4.9, ratio: 0.8 })).toBe('You slept only 4.9 h; keep intensity down.');
    expect(night({ ratio: 0.65 })).toBe('You slept well under your need; keep intensity down.');
  });

  it('says nothing for a code that it does not know', () => {
    expect(noteText({ code: 'OF_A_LATER_VERSION' })).toBe('');
    expect(noteText({ code: 'toString' })).toBe('');
  });
});
