import type { Insight } from '../../api/types';
import type { Level } from '../../words/levels';
import { percent, plural } from '../../words/numbers';
import { dayShortYear } from '../../words/times';

type Verdict = Insight['verdict'];

const VERDICTS: Record<Verdict, [words: string, level: Level]> = {
  improves: ['better', 'good'],
  worsens: ['worse', 'bad'],
  differs: ['different', 'none'],
  no_effect: ['no difference', 'none'],
  described: ['observed', 'none'],
  inconclusive: ['open', 'none'],
};

export const verdictWords = (verdict: Verdict): string => VERDICTS[verdict][0];
export const verdictLevel = (verdict: Verdict): Level => VERDICTS[verdict][1];

/** How many it rests on: "37 days with, 146 without". */
export function countWords(n: Record<string, number>): string {
  const { exposed, unexposed, ...rest } = n;
  if (exposed !== undefined && unexposed !== undefined)
    return `${plural(exposed, 'day')} with, ${unexposed} without`;
  return Object.entries(rest)
    .map(([kind, count]) => plural(count, kind.replace(/s$/, ''), kind))
    .join(', ');
}

export const periodWords = ({ period_start: from, period_end: to }: Insight): string =>
  from === null || to === null ? '' : `${dayShortYear(from)} to ${dayShortYear(to)}`;

const CONFIDENCE = { early: 1, moderate: 2, strong: 3 } as const;

/** How sure: bars of three, and the words with the number. Null for facts, which are not tested. */
export function confidenceOf({ verdict, confidence, confidence_label: label }: Insight): {
  bars: number;
  words: string;
} | null {
  if (verdict === 'described' || confidence === null || label === null) return null;
  return { bars: CONFIDENCE[label], words: `${label}, ${percent(confidence)}` };
}

/** What matters first: links and facts in the order of their rank, then what was shown to make no difference. */
export function partsOf(insights: readonly Insight[]): { telling: Insight[]; none: Insight[] } {
  const isNone = ({ verdict }: Insight): boolean => verdict === 'no_effect';
  return { telling: insights.filter((one) => !isNone(one)), none: insights.filter(isNone) };
}

/** Places that mean something: fewer for large effects. */
export const effectDigits = (least: number): number => (least < 3 ? 1 : 0);
