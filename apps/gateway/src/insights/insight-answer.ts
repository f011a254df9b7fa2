import { confidenceLabel } from '@whoop/insights';
import type { InsightRow } from '@whoop/database';
import { rounded } from '../dashboard/rounding';
import type { InsightDto, LearningDto, MentionDto } from './insight.dto';

/** Effects are told to the hundredth of their unit, shares to the thousandth. */
const EFFECT_DIGITS = 2;
const SHARE_DIGITS = 3;

const interval = ({ intervalLow, intervalHigh }: InsightRow) => ({
  low: rounded(intervalLow, EFFECT_DIGITS),
  high: rounded(intervalHigh, EFFECT_DIGITS),
});

/** An insight as the API shows it, with those that it mentions. */
export const insightAnswer = (row: InsightRow, mentioned: readonly InsightRow[]): InsightDto => ({
  id: row.id,
  key: row.key,
  type: row.family,
  title: row.title,
  description: row.description,
  action: row.action,
  verdict: row.verdict,
  confidence: rounded(row.confidence, 2),
  confidence_label: row.confidence === null ? null : confidenceLabel(row.confidence),
  exposure: row.exposure,
  outcome: row.outcome,
  lag: row.lag,
  effect: rounded(row.effect, EFFECT_DIGITS),
  unit: row.unit,
  interval: interval(row),
  smallest_worth_telling: row.sesoi,
  n: row.counts,
  q: rounded(row.q, SHARE_DIGITS),
  period_start: row.periodStart,
  period_end: row.periodEnd,
  how: row.method,
  facts: row.facts,
  change: row.change,
  changed_on: row.changedOn,
  retired_on: row.retiredOn,
  days_url: row.published ? `/api/v1/insights/${row.id}/days` : null,
  also: mentioned.map(mention),
  timeline: row.timeline.map(({ on, verdict, effect }) => ({
    on,
    verdict,
    effect: rounded(effect, EFFECT_DIGITS),
  })),
});

const mention = (row: InsightRow): MentionDto => ({
  id: row.id,
  outcome: row.outcome,
  verdict: row.verdict,
  title: row.title,
  effect: rounded(row.effect, EFFECT_DIGITS),
  unit: row.unit,
  interval: interval(row),
});

/** A row that is still being learned, as the API shows it. */
export const learningAnswer = ({
  id,
  key,
  family,
  title,
  exposure,
  outcome,
  unit,
  learning,
}: InsightRow): LearningDto => ({
  id,
  key,
  type: family,
  title,
  exposure,
  outcome,
  have: learning?.have ?? 0,
  need: learning?.need ?? 0,
  of: learning?.of ?? '',
  smallest_effect: rounded(learning?.smallestEffect ?? null, EFFECT_DIGITS),
  unit,
  more_days: learning?.moreDays ?? null,
});
