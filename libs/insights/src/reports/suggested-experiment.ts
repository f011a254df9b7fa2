import { JOURNAL_ALIASES } from '../journal/aliases';
import type { ReportedInsight } from './report';

/** Answers of the scarcer kind: fewer promise nothing yet, more are on their way anyway. */
const ANSWERS = { least: 4, most: 9 };
const ASKED_DAYS = 10;

/** A question of the journal that some more answers would decide. */
export interface Experiment {
  behaviour: string;
  text: string;
}

/**
 * The undecided behaviour that promises most: the largest effect in smallest effects worth telling, with 4 to 9 days on
 * its scarcer side, where more of that side is something that one may well try. Null without one. Source: science 10.2;
 * that nobody is asked to drink more alcohol, to feel ill or to take something is ours.
 */
export function suggestedExperiment(insights: readonly ReportedInsight[]): Experiment | null {
  const open = insights.filter(
    (insight) =>
      insight.family === 'journal' &&
      insight.outcome === 'recovery' &&
      insight.verdict === 'inconclusive' &&
      canBeTried(insight),
  );
  const promise = ({ effect }: ReportedInsight): number => Math.abs(effect ?? 0);
  const best = open.sort((a, b) => promise(b) - promise(a) || (a.key < b.key ? -1 : 1))[0];
  if (best === undefined) return null;
  const name = best.title.replace(/ and recovery$/, '');
  return {
    behaviour: best.exposure,
    text: `${name}: log it on ${ASKED_DAYS} more days, some of them ${scarcerSide(best)} it, to learn whether it is linked with your recovery.`,
  };
}

function canBeTried(insight: ReportedInsight): boolean {
  const { learning, exposure } = insight;
  if (learning === null || learning.have < ANSWERS.least || learning.have > ANSWERS.most) return false;
  const canTry = JOURNAL_ALIASES.find(({ slug }) => slug === exposure)?.canTry;
  return canTry !== undefined && canTry === scarcerSide(insight);
}

const scarcerSide = ({ learning }: ReportedInsight): 'with' | 'without' =>
  learning?.of.includes('without') === true ? 'without' : 'with';
