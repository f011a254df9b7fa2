import { THRESHOLDS } from '../thresholds';
import { linearPoints } from './linear-points';
import type { Score, SleepHealthLevel } from './score';
import { scoreOfParts } from './score-of-parts';

const MINUTES_PER_DAY = 1440;
const { sleepHealth } = THRESHOLDS.scores;
const { midsleepWindow, minParts, moderateFrom, goodFrom } = sleepHealth;

/** Each null when unknown. */
export interface SleepHealthInputs {
  /** Mean asleep minutes over mean base need. */
  ratio: number | null;
  /** Sleep regularity index, -100 to 100. */
  sri: number | null;
  /** Asleep of the time in bed, percent. */
  eff: number | null;
  /** Usual mid-sleep, minutes after local midnight; null also where sleep is in shifts. */
  mid: number | null;
  /** Sleep debt, minutes. */
  debt: number | null;
  /** Deep and REM of the time asleep, 0-1. */
  rest: number | null;
}

/**
 * Sleep health, 0-100, by the dimensions of RU-SATED that an export tells of; satisfaction and alertness are not
 * measured, so the share of restorative sleep and the debt stand in at low weight. Unknown parts are left out and the
 * rest weighted up; null without the duration or below 3 parts. Source: Buysse 2014, adapted (science 5.1).
 *
 * @example sleepHealthRule({ ratio: 0.9, sri: 78, eff: 90, mid: 270, debt: 120, rest: 0.4 }).score; // 77.2197
 */
export function sleepHealthRule({
  ratio,
  sri,
  eff,
  mid,
  debt,
  rest,
}: SleepHealthInputs): Score<SleepHealthLevel> {
  const part = (key: PartKey, unit: string, value: number | null, judged = value) => ({
    key,
    weight: sleepHealth[key].weight,
    value,
    unit,
    points: linearPoints(judged, sleepHealth[key]),
  });
  const parts = [
    part('duration', 'ratio', ratio),
    part('regularity', 'index', sri),
    part('efficiency', '%', eff),
    part('timing', 'min of day', mid, mid === null ? null : minutesOutsideWindow(mid)),
    part('debt', 'min', debt),
    part('restorative', 'ratio', rest),
  ];
  return scoreOfParts(parts, {
    suffices: (known) => known.length >= minParts && known.some(({ key }) => key === 'duration'),
    levelOf: (score) => (score >= goodFrom ? 'good' : score >= moderateFrom ? 'moderate' : 'poor'),
  });
}

type PartKey = 'duration' | 'regularity' | 'efficiency' | 'timing' | 'debt' | 'restorative';

/**
 * Around the clock, to the nearer end of the window: 23:00 lies 180 min before 02:00, not 19 h after 04:00. The two
 * distances make less than a day outside the window and more inside it.
 */
function minutesOutsideWindow(midsleepMin: number): number {
  const before = aroundTheClock(midsleepWindow.fromMin - midsleepMin);
  const after = aroundTheClock(midsleepMin - midsleepWindow.toMin);
  return before + after > MINUTES_PER_DAY ? 0 : Math.min(before, after);
}

const aroundTheClock = (minutes: number): number =>
  ((minutes % MINUTES_PER_DAY) + MINUTES_PER_DAY) % MINUTES_PER_DAY;
