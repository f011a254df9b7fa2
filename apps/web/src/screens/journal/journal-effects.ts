import type { EffectRow } from '../../charts/effect-plot';
import type { JournalBehaviour, JournalEffect } from '../../api/types';
import { outcomeStyle, type JournalOutcome } from './outcome-words';

export type Order = 'effect' | 'days';

interface TooFew {
  title: string;
  nYes: number;
  nNo: number;
}

/** What the journal tells about one outcome: effects that can be drawn, and habits with too few days for one. */
export interface JournalEffects {
  rows: EffectRow[];
  tooFew: TooFew[];
  /** No answer on a day of the last year that has a next morning and a usual to compare it with. */
  uncompared: string[];
  /** Looked into only with consent, which is missing. */
  withheld: string[];
}

/** Effects on the night and morning right after the behaviour. */
export function effectsOn(
  outcome: JournalOutcome,
  behaviours: readonly JournalBehaviour[],
  order: Order,
): JournalEffects {
  const of = ({ effects }: JournalBehaviour): JournalEffect | undefined =>
    effects.find((effect) => effect.outcome === outcome && effect.lag === 0);
  const known = behaviours.flatMap((behaviour) => {
    const effect = of(behaviour);
    return effect ? [{ behaviour, effect }] : [];
  });
  const isUncompared = ({ n_yes: yes, n_no: no }: JournalEffect): boolean => yes + no === 0;
  const rows = known.flatMap(({ behaviour, effect }) => rowOf(behaviour.title, effect));
  return {
    rows: rows.sort(order === 'effect' ? byEffect : byDays),
    tooFew: known
      .filter(({ effect }) => effect.effect === null && !isUncompared(effect))
      .map(({ behaviour: { title }, effect }) => ({ title, nYes: effect.n_yes, nNo: effect.n_no })),
    uncompared: known.filter(({ effect }) => isUncompared(effect)).map(({ behaviour }) => behaviour.title),
    withheld: behaviours
      .filter(({ sensitive, effects }) => sensitive && effects.length === 0)
      .map(({ title }) => title),
  };
}

function rowOf(name: string, effect: JournalEffect): EffectRow[] {
  const { effect: value, interval, n_yes: nYes, n_no: nNo } = effect;
  if (value === null || interval.low === null || interval.high === null) return [];
  return [
    { name, effect: value, low: interval.low, high: interval.high, nYes, nNo, verdict: verdictOf(effect) },
  ];
}

function verdictOf({ verdict }: JournalEffect): EffectRow['verdict'] {
  if (verdict === 'improves') return 'better';
  if (verdict === 'worsens') return 'worse';
  return verdict === 'no_effect' ? 'none' : 'open';
}

const DECIDED: Record<EffectRow['verdict'], number> = { worse: 0, better: 0, none: 1, open: 2 };

/** What is decided first, then the larger effect. */
const byEffect = (a: EffectRow, b: EffectRow): number =>
  DECIDED[a.verdict] - DECIDED[b.verdict] || Math.abs(b.effect) - Math.abs(a.effect);

/** The scarcer side decides how much can be seen. */
const byDays = (a: EffectRow, b: EffectRow): number =>
  Math.min(b.nYes, b.nNo) - Math.min(a.nYes, a.nNo) || b.nYes + b.nNo - a.nYes - a.nNo;

/** One sentence for the whole picture. */
export function effectsSentence(rows: readonly EffectRow[], outcome: JournalOutcome): string {
  const name = outcomeStyle(outcome).name;
  const named = (verdict: EffectRow['verdict']): string[] =>
    rows.filter((row) => row.verdict === verdict).map((row) => row.name.toLowerCase());
  const [worse, better, none, open] = (['worse', 'better', 'none', 'open'] as const).map(named);
  const parts = [
    worse?.length ? `${listed(worse)} linked with worse` : '',
    better?.length ? `${listed(better)} with better` : '',
    none?.length ? `${none.length} made no difference that matters` : '',
    open?.length ? `of ${open.length} it cannot be told yet` : '',
  ].filter((part) => part !== '');
  return `${name}: ${parts.join('; ')}.`;
}

const MOST_NAMED = 4;
const listed = (names: readonly string[]): string =>
  names.length > MOST_NAMED ? `${names.length} habits` : names.join(', ');
