import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SummaryDto } from '../../dashboard/summary/summary.dto';
import { SITUATIONS } from './situations';
import { summaryOfSituation } from './summary-of-situation';

const expected = JSON.parse(readFileSync(join(__dirname, 'expected-summaries.json'), 'utf8')) as Record<
  string,
  SummaryDto
>;

/** What must hold whatever the file says, so that it cannot be written anew into nonsense. */
const MUST: Record<
  string,
  { intensity?: string[]; flags?: string[]; noFlags?: string[]; reasons?: string[] }
> = {
  'the original’s example': { intensity: ['moderate'], flags: [] },
  'newcomer with 3 days': { intensity: ['light', 'moderate', 'high'], flags: [] },
  'ordinary day': { intensity: ['moderate', 'high'], flags: [] },
  'fully rested': { intensity: ['high'], flags: [] },
  'nearly green, well slept': { intensity: ['high'], reasons: ['NEAR_GREEN'] },
  'red morning': { intensity: ['rest'] },
  'green but hardly slept': { intensity: ['moderate'], reasons: ['SHORT_SLEEP'] },
  'illness night': { intensity: ['rest', 'light'], flags: ['ILLNESS_SIGNAL'] },
  'second illness night': { intensity: ['rest'], flags: ['ILLNESS_SIGNAL'] },
  'after a party': { intensity: ['rest', 'light'], noFlags: ['ILLNESS_SIGNAL:high'] },
  'strap off for a month': { noFlags: ['HIGH_LOAD_RATIO', 'SLEEP_DEBT'] },
  taper: { intensity: ['high'], flags: ['LOAD_LOW'] },
  'hard block': { intensity: ['rest', 'light'], flags: ['HIGH_LOAD_RATIO'] },
  'sharp jump of load': { intensity: ['light'], flags: ['HIGH_LOAD_RATIO'] },
  'very hard yesterday': { intensity: ['rest'], reasons: ['HARD_YESTERDAY'] },
  'hard on red days': { intensity: ['light', 'moderate'], flags: ['HIGH_STRAIN_LOW_RECOVERY'] },
  'HRV below its band': { flags: ['HRV_LOW_SUSTAINED'] },
  'sleep debt': { flags: ['SLEEP_DEBT', 'LOW_SLEEP_RUN'] },
  'two very short nights': { intensity: ['rest', 'light'], flags: ['LOW_SLEEP_RUN'] },
  'nap lover': { noFlags: ['SLEEP_DEBT', 'LOW_SLEEP_RUN'] },
  'shift worker': { flags: ['SLEEP_IRREGULAR'] },
  holiday: { flags: ['LOAD_LOW'] },
  'monotonous week': { flags: ['MONOTONY_HIGH'] },
  'recovery missing today': { intensity: ['light', 'moderate'], reasons: ['NO_RECOVERY'] },
  'export of three weeks ago': { flags: ['DATA_STALE'] },
};

it('has at least 25 situations, each by a name of its own', () => {
  expect(new Set(SITUATIONS.map(({ name }) => name)).size).toBe(SITUATIONS.length);
  expect(SITUATIONS.length).toBeGreaterThanOrEqual(25);
  for (const name of Object.keys(MUST)) expect(SITUATIONS.map((one) => one.name)).toContain(name);
});

describe.each(SITUATIONS.map((situation) => [situation.name, situation] as const))(
  '%s',
  (name, situation) => {
    const summary = summaryOfSituation(situation);
    const flagsShown = summary.risk_flags ?? [];
    const codes = flagsShown.map(({ code }) => code);
    const shown: string[] = [...codes, ...flagsShown.map(({ code, severity }) => `${code}:${severity}`)];

    it('is answered as before', () => {
      expect(summary).toEqual(expected[name]);
    });

    it('is answered as it must be', () => {
      const { intensity, flags, noFlags = [], reasons = [] } = MUST[name] ?? {};
      if (intensity) expect(intensity).toContain(summary.recommendation?.intensity_level);
      if (flags) expect(codes).toEqual(flags.length === 0 ? [] : expect.arrayContaining(flags));
      for (const code of noFlags) expect(shown).not.toContain(code);
      expect(summary.recommendation?.reasons).toEqual(expect.arrayContaining(reasons));
    });

    it('does not contradict itself', () => {
      const { recommendation, tomorrow } = summary;
      if (recommendation === null) throw new Error('There is always a recommendation.');
      const { lo, hi } = recommendation.strain_target;
      expect(lo).toBeLessThan(hi);
      if (recommendation.intensity_level === 'rest')
        expect(recommendation.notes).not.toContain('well-recovered');
      expect(recommendation.notes.split(/(?<=[.!?]) /).length).toBeLessThanOrEqual(4);
      if (tomorrow) expect(tomorrow.lo).toBeLessThan(tomorrow.hi);
    });
  },
);
