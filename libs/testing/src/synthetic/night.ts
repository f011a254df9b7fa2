import { bodyOf } from './body';
import type { Habits } from './journal';
import { instantAt, MINUTE_MS } from './local-clock';
import type { Person } from './person';
import type { PlannedBody, PlannedMeasures, PlannedSleep, PlannedSpan } from './plan';
import type { Random } from './random';
import {
  type BodyState,
  forecastRecovery,
  habitPoints,
  loadPoints,
  nextState,
  recoveryOf,
  usualHabitPoints,
} from './recovery-model';
import { within } from './rounding';
import { measureSleep, USUAL_EFFICIENCY } from './sleep-measures';
import { type SleepAccount, sleepNeed } from './sleep-need';
import { usualNight } from './timeline';

/** Nights that WHOOP wants before it rates consistency. */
const NIGHTS_FOR_CONSISTENCY = 4;

/** What one cycle hands to the next. */
export interface Carried {
  state: BodyState;
  account: SleepAccount;
  scoredNights: number;
}

export interface NightContext {
  person: Person;
  habits: Habits;
  /** 0-1. */
  illness: number;
  /** False for V1, whose exports lack the column. */
  showsConsistency: boolean;
}

export interface Night {
  nights: PlannedSleep[];
  /** Null without a scored sleep: recovery and sleep come and go together (whoop-format 6). */
  body: PlannedBody | null;
  expectedRecovery: number | null;
  needMin: number;
  respRate: number;
  /** Of the longest main sleep. */
  asleepMin: number | null;
  state: BodyState;
}

/** The sleep of a cycle and the recovery that it leads to. */
export function nightOf(span: PlannedSpan, carried: Carried, context: NightContext, random: Random): Night {
  const { person, illness } = context;
  const state = nextState(carried.state, random);
  const needMin = sleepNeed(person.baseNeedMin, carried.account);
  const respRate = person.respRate + 0.42 * state.respRate + 1.1 * illness;
  const nights = span.sleeps.map((sleep, i): PlannedSleep => {
    if (!sleep.scored) return { ...sleep, measures: null };
    const rated = i === 0 && carried.scoredNights >= NIGHTS_FOR_CONSISTENCY;
    // Drawn in V1 as well, so that the same person lives the same life in every variant.
    const drawnPct = rated ? consistencyOf(span, random) : null;
    const consistencyPct = context.showsConsistency ? drawnPct : null;
    const frame = { ...sleep, needMin, debtMin: carried.account.debtMin, respRate, consistencyPct };
    return { ...sleep, measures: measureSleep(frame, random) };
  });
  const asleepMin = longestOf(nights)?.asleepMin ?? null;
  const points = loadPoints(carried.account.strain);
  if (asleepMin === null)
    return { nights, body: null, expectedRecovery: null, needMin, respRate, asleepMin, state };
  const habits = habitPoints(sumOfPoints(context.habits));
  const signs = recoveryOf(
    { state, sleepRatio: asleepMin / needMin, points: points + habits, illness },
    random,
  );
  const body = bodyOf(person, { ...signs, day: span.day, skinTemp: state.skinTemp, illness }, random);
  const usual = usualHabitPoints(span.day) + points;
  const expectedRecovery = forecastRecovery(carried.state, usualAsleepMin(span.day) / needMin, usual);
  return { nights, body, expectedRecovery, needMin, respRate, asleepMin, state };
}

/** The measures of the longest scored sleep, by minutes asleep. */
function longestOf(nights: readonly PlannedSleep[]): PlannedMeasures | null {
  return nights.reduce<PlannedMeasures | null>(
    (best, { measures }) => (measures && measures.asleepMin > (best?.asleepMin ?? -1) ? measures : best),
    null,
  );
}

function consistencyOf(span: PlannedSpan, random: Random): number {
  const usual = instantAt(span.day, usualNight(span.day).onsetMin, span.offsetMin);
  const offMin = Math.abs(span.startUtcMs - usual) / MINUTE_MS;
  return Math.round(within(79 - offMin / 5 + 9 * random.normal(), 3, 97));
}

function usualAsleepMin(day: number): number {
  const { onsetMin, wakeMin } = usualNight(day);
  return (wakeMin - onsetMin) * USUAL_EFFICIENCY;
}

const sumOfPoints = (habits: Habits): number =>
  [...habits].reduce((sum, [habit, yes]) => sum + (yes ? habit.recoveryPoints : 0), 0);
