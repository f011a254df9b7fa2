import Papa from 'papaparse';
import { generateExport } from './generate-export';

interface Answer {
  start: string;
  question: string;
  yes: boolean;
}

interface Morning {
  recovery: number;
  free: boolean;
}

/** Recovery after a yes less recovery after a no, within working and free days, over several people. */
function effectOf(people: ReturnType<typeof peopleOf>, questions: readonly string[]): number {
  const differences = people.flatMap(({ answers, mornings }) =>
    [true, false].flatMap((free) => {
      const after = (yes: boolean) =>
        answers.flatMap((answer) => {
          const morning = mornings.get(answer.start);
          const counts = answer.yes === yes && questions.includes(answer.question) && morning?.free === free;
          return counts ? [morning.recovery] : [];
        });
      const [yes, no] = [after(true), after(false)];
      return yes.length < 8 || no.length < 8
        ? []
        : [{ difference: mean(yes) - mean(no), weight: yes.length }];
    }),
  );
  const weights = differences.reduce((sum, { weight }) => sum + weight, 0);
  return differences.reduce((sum, { difference, weight }) => sum + difference * weight, 0) / weights;
}

function peopleOf(seeds: readonly number[]) {
  return seeds.map((seed) => {
    const { files } = generateExport({ days: 1900, seed, quirks: new Set() });
    const [journal, cycles] = files.map((file) => Papa.parse<string[]>(file.text.trimEnd()).data.slice(1));
    const answers = (journal ?? []).map(([start = '', , , question = '', yes]): Answer => {
      return { start, question: question.trim(), yes: yes === 'true' };
    });
    const mornings = (cycles ?? []).flatMap(
      ([start = '', , , recovery = '', ...rest]): [string, Morning][] => {
        const waking = new Date(`${rest[9]?.slice(0, 10)}T00:00:00Z`).getUTCDay();
        return recovery === ''
          ? []
          : [[start, { recovery: Number(recovery), free: [0, 6].includes(waking) }]];
      },
    );
    return { answers, mornings: new Map(mornings) };
  });
}

const mean = (values: readonly number[]) => values.reduce((sum, x) => sum + x, 0) / values.length;

describe('planted effects', () => {
  const people = peopleOf([1, 2, 3, 4]);
  const { effects } = generateExport({ days: 1900, seed: 1, quirks: new Set() }).truth;
  const planted = effects.filter((effect) => effect.recoveryPoints !== 0);

  it('are several, beside many habits without any', () => {
    expect(planted.map((effect) => effect.recoveryPoints)).toEqual([-12, -4, -5, -6, 4]);
    expect(effects.length - planted.length).toBeGreaterThanOrEqual(36);
  });

  // Four people with several hundred answers each: the standard error is about 0.8 points.
  it.each(planted)(
    '$behaviour shows in the same row as planted ($recoveryPoints)',
    ({ questions, recoveryPoints }) => {
      expect(Math.abs(effectOf(people, questions) - recoveryPoints)).toBeLessThan(2.5);
    },
  );

  it('leave the others alone', () => {
    const frequent = effects.filter(
      (effect) => effect.recoveryPoints === 0 && effect.yes > 40 && effect.no > 40,
    );
    expect(frequent.length).toBeGreaterThan(10);
    const seen = frequent.map((effect) => Math.abs(effectOf(people, effect.questions)));
    expect(mean(seen)).toBeLessThan(2.5);
  });

  it('are asked under two wordings where the wording changed', () => {
    const asked = new Set(people[0]?.answers.map((answer) => answer.question));
    expect(asked).toContain('Have any alcoholic drinks?');
    expect(asked).toContain('Consumed alcohol?');
    expect(asked.size).toBeGreaterThan(40);
  });
});
