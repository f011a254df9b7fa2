import type { MonthlyReport } from '../../api/types';
import type { Level } from '../../words/levels';
import { figure, signed } from '../../words/numbers';

type ReportInsight = MonthlyReport['journal'][number];

/** A behaviour of the journal on the forest. */
export interface EffectRow {
  key: string;
  name: string;
  /** "37 with, 126 without", days. */
  days: string;
  /** In points of recovery, with its range where there is one. */
  text: string;
  verdict: string;
  decided: boolean;
  level: Level;
  /** Places from 0 to 1 on the axis, which has 0 points at 0.5. */
  at: number;
  low: number | null;
  high: number | null;
}

const VERDICTS: Record<string, string> = {
  improves: 'linked with higher',
  worsens: 'linked with lower',
  differs: 'linked',
  no_effect: 'no difference worth telling',
  inconclusive: 'still learning',
};
const LEVELS: Record<string, Level> = { improves: 'good', worsens: 'bad' };
const ORDER = ['improves', 'worsens', 'differs', 'no_effect', 'inconclusive'];
/** The axis grows in steps, so that two months can be laid side by side. */
const STEP = 10;

/** Titles are sentences: "Alcohol: linked with lower recovery", "Stress and recovery". */
export const behaviourName = (title: string): string =>
  title.replace(/: (linked with|no difference to) .*$/, '').replace(/ and recovery$/, '');

/** What is decided before what is not, the largest effect first. `reach` is the end of the axis, in points. */
export function effectRows(journal: readonly ReportInsight[]): { rows: EffectRow[]; reach: number } {
  const ends = journal.flatMap(({ effect, interval_low, interval_high }) =>
    [effect, interval_low, interval_high].map((value) => Math.abs(value ?? 0)),
  );
  const reach = Math.max(STEP, STEP * Math.ceil(Math.max(0, ...ends) / STEP));
  const place = (points: number | null): number | null =>
    points === null ? null : 0.5 + points / (2 * reach);
  const rank = ({ verdict }: ReportInsight): number => {
    const at = ORDER.indexOf(verdict);
    return at === -1 ? ORDER.length : Math.max(0, at - 2);
  };
  const rows = journal
    .filter(({ effect }) => effect !== null)
    .sort((a, b) => rank(a) - rank(b) || Math.abs(b.effect ?? 0) - Math.abs(a.effect ?? 0))
    .map((insight) => ({
      key: insight.key,
      name: behaviourName(insight.title),
      days: daysText(insight.counts),
      text: effectText(insight),
      verdict: VERDICTS[insight.verdict] ?? insight.verdict.replaceAll('_', ' '),
      level: LEVELS[insight.verdict] ?? 'none',
      decided: insight.verdict !== 'inconclusive',
      at: place(insight.effect) ?? 0.5,
      low: place(insight.interval_low),
      high: place(insight.interval_high),
    }));
  return { rows, reach };
}

function effectText({ effect, interval_low: low, interval_high: high }: ReportInsight): string {
  const range = low === null || high === null ? '' : ` (${signed(low)} to ${signed(high)})`;
  return `${signed(effect)}${range}`;
}

const daysText = ({ exposed, unexposed }: Record<string, number>): string =>
  exposed === undefined || unexposed === undefined
    ? ''
    : `${figure(exposed)} with, ${figure(unexposed)} without`;
