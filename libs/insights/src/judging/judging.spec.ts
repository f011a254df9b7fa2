import fc from 'fast-check';
import type { Finding } from '../finding';
import type { Insight } from '../insight';
import { announce, noveltyOn } from './announce';
import { confidenceLabel, insightConfidence } from './confidence';
import { correctedTests } from './correct';
import { equivalenceP } from './equivalence';
import { tooFewDays, undecided } from './still-learning';
import { verdict } from './verdict';

const estimate = { effect: -8, interval95: [-12, -4], interval90: [-11, -5] } as const;
const claim = (q: number, better: 1 | -1 | 0 = 1, sesoi = 4) =>
  verdict({ ...estimate, interval95: [-12, -4], interval90: [-11, -5] }, q, { sesoi, better });

describe('a verdict', () => {
  it('needs q, size and a range without 0, and follows what is better', () => {
    expect([claim(0.1), claim(0.1, -1), claim(0.1, 0)]).toEqual(['worsens', 'improves', 'differs']);
    expect([claim(0.11), claim(0.01, 1, 9)]).toEqual(['inconclusive', 'inconclusive']);
    expect(
      verdict({ effect: 5, interval95: [0, 10], interval90: [1, 9] }, 0.01, { sesoi: 4, better: 1 }),
    ).toBe('inconclusive');
  });

  it('says "no effect" only where the range is narrow enough', () => {
    const of = (interval90: [number, number]) =>
      verdict({ effect: 1, interval95: [-2.5, 4.5], interval90 }, 0.9, { sesoi: 4, better: 1 });
    expect([of([-2, 3.9]), of([-2, 4]), of([-4, 1])]).toEqual(['no_effect', 'inconclusive', 'inconclusive']);
  });
});

it('confidence falls with doubt, few days and disagreeing halves', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 100, noNaN: true }),
      fc.boolean(),
      (q, nEffective, stable) => {
        const own = insightConfidence({ q, nEffective, stable });
        expect(own).toBeGreaterThanOrEqual(0);
        expect(own).toBeLessThanOrEqual(0.95);
        expect(insightConfidence({ q, nEffective: nEffective / 2, stable })).toBeLessThanOrEqual(own);
        expect(insightConfidence({ q, nEffective, stable: false })).toBeLessThanOrEqual(own);
      },
    ),
  );
  expect([0.75, 0.5, 0.49].map(confidenceLabel)).toEqual(['strong', 'moderate', 'early']);
});

it('equivalence is doubtful where the effect is as large as matters', () => {
  const at = (effect: number) => equivalenceP({ effect, standardError: 1, nEffective: 30 }, 4);
  expect(at(0)).toBeLessThan(0.001);
  expect(at(4)).toBeCloseTo(0.5, 9);
  expect(at(-6)).toBeGreaterThan(0.95);
});

describe('still learning', () => {
  it('tells how many days are missing at the present rate', () => {
    expect(tooFewDays(4, 6, 'days with it', 100)).toEqual({
      have: 4,
      need: 6,
      of: 'days with it',
      smallestEffect: null,
      moreDays: 50,
    });
    expect(tooFewDays(1, 10, 'days with it', 100).moreDays).toBeNull();
    expect(tooFewDays(0, 6, 'days with it', 100).moreDays).toBeNull();
  });

  it('tells the smallest effect that the sample could show', () => {
    // 10 against 30 days at SD 20: about 14 points and more (science 9.1).
    const learning = undecided(
      {
        effect: 5,
        interval95: [-10, 20],
        interval90: [-8, 18],
        p: 0.4,
        standardError: 20 * Math.sqrt(1 / 10 + 1 / 30),
        nEffective: 10,
        stable: true,
      },
      { have: 10, sesoi: 4, of: 'days with it', observedDays: 60 },
    );
    expect(learning.smallestEffect).toBeGreaterThan(14);
    expect(learning.smallestEffect).toBeLessThan(18);
    expect(learning.need).toBeGreaterThan(60);
    expect(learning.moreDays).toBeNull();
  });
});

describe('what is new', () => {
  const on = '2026-03-10';
  const now = { published: true, verdict: 'worsens', effect: -8, sesoi: 4 } as const;
  const before = (changes: Partial<Insight>): Insight =>
    ({
      ...now,
      change: 'new',
      changedOn: '2026-01-01',
      announcedEffect: -8,
      retiredOn: null,
      timeline: [{ on: '2026-01-01', verdict: 'worsens', effect: -8 }],
      ...changes,
    }) as Insight;

  it('is told once', () => {
    const first = announce(now, null, on);
    expect(first).toMatchObject({ change: 'new', changedOn: on, announcedEffect: -8 });
    expect(announce(now, { ...before({}), ...first }, on)).toEqual(first);
    expect(noveltyOn(first, on)).toBe(1);
    expect(noveltyOn(first, '2026-03-11')).toBe(0.3);
  });

  it('is a verdict that flips, or an effect that has moved by what is worth telling since it was told', () => {
    expect(announce(now, before({ announcedEffect: -4.1, effect: -7.9 }), on).change).toBe('new');
    expect(announce(now, before({ announcedEffect: -4, effect: -7.9 }), on)).toMatchObject({
      change: 'changed',
      changedOn: on,
    });
    expect(announce({ ...now, verdict: 'no_effect', effect: -7 }, before({}), on)).toMatchObject({
      change: 'changed',
    });
  });

  it('leaves a trace when it no longer holds, and is new when it holds again', () => {
    const gone = announce({ ...now, published: false, verdict: 'inconclusive', effect: -3 }, before({}), on);
    expect(gone).toMatchObject({ retiredOn: on });
    expect(gone.timeline.map(({ verdict: said }) => said)).toEqual(['worsens', 'inconclusive']);
    const still = { ...before({ published: false }), ...gone };
    expect(announce({ ...now, published: false }, still, '2026-04-01')).toEqual(gone);
    expect(announce(now, still, '2026-05-01')).toMatchObject({ change: 'new', retiredOn: null });
  });
});

describe('the correction for many tests', () => {
  const finding = (key: string, p: number, more: Partial<Finding> = {}): Finding =>
    ({
      key,
      family: key.startsWith('journal') ? 'journal' : 'trends',
      sesoi: 4,
      better: 1,
      estimate: { ...estimate, p },
      ...more,
    }) as unknown as Finding;
  const sure = Array.from({ length: 20 }, (_, i) => finding(`trend:${i}`, 1e-6));

  it('holds the journal to its own tests as well', () => {
    const journal = Array.from({ length: 20 }, (_, i) => finding(`journal:${i}`, i === 0 ? 0.03 : 0.9));
    const q = correctedTests([...sure, ...journal]);
    // Over all 40 tests 0.03 would be 0.03 * 40 / 21.
    expect(q.get('journal:0')).toBeCloseTo(0.6, 9);
    expect(correctedTests(journal.slice(0, 1)).get('journal:0')).toBeCloseTo(0.03, 9);
  });

  it('tests a second day only where the first is a claim', () => {
    const second = (after: string) => finding(`${after}:1`, 0.001, { onlyAfter: after });
    const q = correctedTests([
      finding('journal:a', 0.001),
      finding('journal:b', 0.5),
      second('journal:a'),
      second('journal:b'),
    ]);
    expect([q.has('journal:a:1'), q.has('journal:b:1')]).toEqual([true, false]);
  });
});
