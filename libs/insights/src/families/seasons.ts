import { fnv1a32, mean } from '@whoop/statistics';
import { tidy } from '../comparing/tidy';
import { fitYear, swingEstimate } from '../comparing/year-swing';
import type { Week } from '../comparing/year-swing';
import type { Finding } from '../finding';
import type { History } from '../history/history';
import { tooFewDays } from '../judging/still-learning';
import { OUTCOMES } from '../outcomes';
import type { Outcome, OutcomeName } from '../outcomes';
import { INSIGHT_THRESHOLDS } from '../thresholds';
import { amount } from '../wording/difference';

const { season, actionability } = INSIGHT_THRESHOLDS;
const METRICS: readonly OutcomeName[] = ['hrv', 'rhr', 'sleep', 'load'];
const DAYS_PER_YEAR = 365.2425;
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Whether a measure rises and falls with the year. Weekly means against a sine of one year, over 9 months or more. */
export function seasonFindings(history: History): Finding[] {
  return METRICS.map((metric) => seasonFinding(history, OUTCOMES[metric]));
}

function seasonFinding(history: History, outcome: Outcome): Finding {
  const key = `season:${outcome.name}`;
  const weeks = weeksOf(history, outcome);
  const known = history.values(outcome.name).filter((value) => value !== null).length;
  const isLong = known >= season.minDays && monthsOf(history, outcome.name) >= season.minMonths;
  const fitted = isLong ? fitYear(weeks) : null;
  const estimate =
    fitted && swingEstimate(weeks, fitted, { seed: fnv1a32(key), blockWeeks: season.blockWeeks });
  const peak = fitted && MONTHS[Math.min(11, Math.floor((fitted.peak / (2 * Math.PI)) * 12))]!;
  const low = fitted && MONTHS[Math.min(11, Math.floor(((fitted.peak / (2 * Math.PI) + 0.5) % 1) * 12))]!;
  return {
    key,
    family: 'seasons',
    exposure: outcome.name,
    outcome: outcome.name,
    lag: null,
    group: key,
    unit: outcome.unit,
    sesoi: 2 * outcome.sesoi,
    better: 0,
    estimate,
    fact: null,
    counts: { weeks: weeks.length },
    period: known === 0 ? null : [history.dateOf(0), history.dateOf(history.calendar.length - 1)],
    actionability: actionability.seasonal,
    method:
      'Weekly means against sine and cosine of the year; the chance of such a swing is counted over 1,000 shuffles of blocks of 4 weeks, the range is a block bootstrap.',
    facts: { highest_in: peak, lowest_in: low },
    learning:
      estimate === null
        ? tooFewDays(Math.min(known, season.minDays - 1), season.minDays, 'days', history.calendar.length)
        : null,
    evidence: () => ({
      columns: ['share_of_year', `${outcome.name}_against_mean`],
      rows: weeks.map(({ angle, y }) => [tidy(angle / (2 * Math.PI)), tidy(y)]),
    }),
    say: (verdict) =>
      verdict !== 'differs'
        ? null
        : {
            title: `Your ${outcome.noun} moves with the year`,
            description: `Over the recorded months your ${outcome.noun} tended to be highest around ${peak} and lowest around ${low}: about ${amount(estimate?.effect ?? 0, outcome)} apart.`,
            action: null,
          },
  };
}

/** Weekly means with 3 known days or more, against the mean of all: percent for HRV and load. */
function weeksOf(history: History, { name, scale }: Outcome): Week[] {
  const values = history
    .values(name)
    .map((value) => (value !== null && scale === 'log_percent' ? 100 * Math.log(value) : value));
  const usual = mean(values.filter((value) => value !== null)) ?? 0;
  const dayOfYear = Date.parse(history.dateOf(0)) / 86_400_000;
  const weeks: Week[] = [];
  for (let from = 0; from + 7 <= values.length; from += 7) {
    const known = values.slice(from, from + 7).filter((value) => value !== null);
    const average = known.length < season.minDaysOfWeek ? null : mean(known);
    if (average === null) continue;
    const turns = (dayOfYear + from + 3) / DAYS_PER_YEAR;
    weeks.push({
      angle: 2 * Math.PI * (turns - Math.floor(turns)),
      y: scale === 'percent_of_baseline' && usual > 0 ? (100 * (average - usual)) / usual : average - usual,
    });
  }
  return weeks;
}

function monthsOf(history: History, metric: OutcomeName): number {
  const months = new Set<string>();
  history.values(metric).forEach((value, t) => value !== null && months.add(history.dateOf(t).slice(5, 7)));
  return months.size;
}
