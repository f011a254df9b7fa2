import { calendarOf } from '@whoop/athlete';
import type { FeaturedDay } from '@whoop/athlete';
import { classMetrics } from '../classes/class-metrics';
import type { ClassForecasts, ClassMetrics } from '../classes/class-metrics';
import { classWalkForward, usualShares } from '../classes/class-walk-forward';
import { CLASSIFIERS } from '../classes/classifiers';
import type { ClassifierName } from '../classes/classifiers';
import { classRows } from '../classes/train-classifier';
import { replayRecoveryClasses } from '../classes/recovery-classes';
import { dayColumns } from '../heads/day-columns';
import { headRows } from '../heads/head-rows';
import { HEADS } from '../heads/heads';
import type { Head } from '../heads/heads';
import { reportOn } from '../judging/head-report';
import type { CandidateReport, HeadReport } from '../judging/head-report';
import { mapValues } from '../map-values';
import { recoveryLabels } from '../labels/tomorrow-labels';
import { walkForward } from '../recovery/walk-forward';
import type { TrainingMeans, WalkForward } from '../recovery/walk-forward';

/** What a backtest judges beside the forecasts: the two classifiers, and the recovery classes that a forecast stands for. */
export const JUDGED_CLASSES = ['recovery_class', 'recovery_class_plan', ...CLASSIFIERS] as const;
export type JudgedClass = (typeof JUDGED_CLASSES)[number];

/** One history, replayed: what was said on each day and what came. */
export interface Backtest {
  /** Days with a recovery that counts. */
  days: number;
  walks: Record<Head, WalkForward>;
  classes: Record<JudgedClass, ClassForecasts>;
}

/** Replays a history day by day, with nothing of the future. Takes days ascending by date. Source: ml.md C, C6. */
export function backtest(days: readonly FeaturedDay[], means: TrainingMeans): Backtest {
  const { firstDate, calendar } = calendarOf(days);
  const columns = dayColumns(calendar, firstDate);
  const walks = Object.fromEntries(
    HEADS.map((head) => [head, walkForward(calendar, headRows(calendar, columns, head), means)]),
  ) as Record<Head, WalkForward>;
  const labels = recoveryLabels(calendar);
  const recoveryClasses = (head: Head): ClassForecasts => {
    const rows = headRows(calendar, columns, head);
    const walk = walks[head];
    const model = replayRecoveryClasses({ said: walk.candidates.forest_ridge, actual: walk.actual });
    const all = {
      ...rows,
      labels: Int32Array.from(rows.days, (t) => labels[t] ?? 0),
      horizonDays: 1,
      priorShares: RECOVERY_SHARES,
    };
    const from = rows.days.length - walk.days.length;
    return { labels: all.labels.slice(from), model, base: usualShares(all, from) };
  };
  const classifier = (name: ClassifierName): ClassForecasts =>
    classWalkForward(classRows(calendar, columns, { name, head: 'evening' }), means);
  return {
    days: days.filter(({ recoveryPct, calibrating }) => recoveryPct !== null && !calibrating).length,
    walks,
    classes: {
      recovery_class: recoveryClasses('evening'),
      recovery_class_plan: recoveryClasses('evening_plan'),
      burnout_classifier: classifier('burnout_classifier'),
      sleep_classifier: classifier('sleep_classifier'),
    },
  };
}

/** How often days are green, yellow and red, of 28 histories (ml C6). */
const RECOVERY_SHARES = [0.44, 0.43, 0.13] as const;

export interface BacktestReport {
  days: number;
  heads: Record<Head, HeadReport>;
  classes: Record<JudgedClass, ClassMetrics>;
}

/** The figures of one history. */
export function backtestReport({ days, walks, classes }: Backtest): BacktestReport {
  return {
    days,
    heads: mapValues(walks, (walk) => reportOn(walk, days)),
    classes: mapValues(classes, classMetrics),
  };
}

/**
 * The figures of several athletes as one: every day counts the same. Ranges are each athlete's own, so their coverage and
 * width are means by judged days. Null without an athlete.
 */
export function pooledReport(tests: readonly Backtest[]): BacktestReport | null {
  const [first] = tests;
  if (first === undefined) return null;
  const pooled = backtestReport({
    days: tests.reduce((sum, { days }) => sum + days, 0),
    walks: mapValues(first.walks, (_, head) => joined(tests.map(({ walks }) => walks[head]))),
    classes: mapValues(first.classes, (_, name) => joined(tests.map(({ classes }) => classes[name]))),
  });
  const reports = tests.map(backtestReport);
  const heads = mapValues(pooled.heads, (report, head) => ({
    ...report,
    candidates: mapValues(report.candidates, (one, name) => ({
      ...one,
      coverage: meanByDays(
        reports.map(({ heads: own }) => own[head].candidates[name]),
        'coverage',
      ),
      width: meanByDays(
        reports.map(({ heads: own }) => own[head].candidates[name]),
        'width',
      ),
    })),
  }));
  return { ...pooled, heads };
}

function meanByDays(parts: readonly CandidateReport[], field: 'coverage' | 'width'): number | null {
  const n = parts.reduce((sum, part) => sum + part.n, 0);
  return n === 0 ? null : parts.reduce((sum, part) => sum + part.n * (part[field] ?? 0), 0) / n;
}

/** Records of arrays, appended field by field. */
function joined<Value extends object>(parts: readonly Value[]): Value {
  return mapValues(parts[0] as Record<string, unknown>, (first, key) => {
    const values = parts.map((part) => (part as Record<string, unknown>)[key]);
    if (first instanceof Int32Array)
      return Int32Array.from(values.flatMap((value) => [...(value as Int32Array)]));
    if (first instanceof Float64Array)
      return Float64Array.from(values.flatMap((value) => [...(value as Float64Array)]));
    return joined(values as object[]);
  }) as Value;
}
