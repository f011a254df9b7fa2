import { SCORE_NAMES } from '@whoop/athlete';
import type { ScoreName } from '@whoop/athlete';
import { weekDelta } from './compare-means';
import type { ComparedMean } from './compare-means';
import { datesIn } from './report';
import type { ReportSources, Span } from './report';

export type MonthScores = Record<ScoreName, ComparedMean>;

/** The scores of a month beside those of the month before. */
export function monthScores({ history, said }: ReportSources, span: Span, before: Span): MonthScores {
  const series = (dates: readonly string[], name: ScoreName) =>
    dates.map((date) => said.get(date)?.scores[name] ?? null);
  return Object.fromEntries(
    SCORE_NAMES.map((name) => [
      name,
      weekDelta(series(datesIn(history, span), name), series(datesIn(history, before), name)),
    ]),
  ) as MonthScores;
}
