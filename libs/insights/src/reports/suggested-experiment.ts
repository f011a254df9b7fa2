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
 * its scarcer side. Null without one. Source: science 10.2.
 */
export function suggestedExperiment(insights: readonly ReportedInsight[]): Experiment | null {
  const open = insights.filter(
    ({ family, outcome, verdict, learning }) =>
      family === 'journal' &&
      outcome === 'recovery' &&
      verdict === 'inconclusive' &&
      learning !== null &&
      learning.have >= ANSWERS.least &&
      learning.have <= ANSWERS.most,
  );
  const promise = ({ effect }: ReportedInsight): number => Math.abs(effect ?? 0);
  const best = open.sort((a, b) => promise(b) - promise(a) || (a.key < b.key ? -1 : 1))[0];
  if (best === undefined) return null;
  return {
    behaviour: best.exposure,
    text: `${best.title.replace(/ and recovery$/, '')}: log it on ${ASKED_DAYS} more days, with and without, to learn whether it is linked with your recovery.`,
  };
}
