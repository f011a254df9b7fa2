import { featuredDay } from '../fixtures/featured-day';
import { describeScore } from './describe-score';
import type { ScoreName } from './score';
import { scoresOf } from './scores-of';

const NAMES: ScoreName[] = ['consistency', 'burnoutRisk', 'sleepHealth'];
const NOTHING = scoresOf(featuredDay(0));
const KNOWN = scoresOf(featuredDay(0, { consistency: 80, consistencyTiming: 80 }));

describe('describeScore', () => {
  it('says what burnout risk is not', () => {
    expect(describeScore('burnoutRisk', NOTHING.burnoutRisk).subtitle).toBe(
      'Training overload and under-recovery signals. Not a clinical burnout measure.',
    );
  });

  it('says that satisfaction and alertness are not measured, and that the summary is ours', () => {
    const { note, subtitle } = describeScore('sleepHealth', NOTHING.sleepHealth);
    expect(note).toContain('Satisfaction and alertness are not measured');
    expect(subtitle).toContain('Our summary');
  });

  it.each(NAMES)('names every part of %s, in order and each by its own label', (name) => {
    const { parts } = describeScore(name, NOTHING[name]);
    expect(parts.map(({ key }) => key)).toEqual(NOTHING[name].parts.map(({ key }) => key));
    expect(new Set(parts.map(({ label }) => label)).size).toBe(parts.length);
    for (const { key, label } of parts) expect(label).not.toBe(key);
  });

  it.each(NAMES)('says what it takes where there is no %s', (name) => {
    expect(describeScore(name, NOTHING[name]).reason).toMatch(/^Needs/);
  });

  it('gives no reason where there is a score', () => {
    expect(describeScore('consistency', KNOWN.consistency).reason).toBeNull();
  });

  it.each(NAMES)('uses none of the words of a diagnosis for %s (science 7.7)', (name) => {
    const said = JSON.stringify([describeScore(name, NOTHING[name]), describeScore(name, KNOWN[name])]);
    expect(said).not.toMatch(/diagnos|disease|infection|injury|overtraining|depression|treat|cure|prevent/i);
  });
});
