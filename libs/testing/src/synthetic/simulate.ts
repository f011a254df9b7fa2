import { illnessOf } from './illness';
import { answersOf, habitsBefore, type JournalKeeping, journalKeeping } from './journal';
import { napsOf } from './naps';
import { type Carried, type Night, nightOf } from './night';
import type { SyntheticSettings } from './options';
import { type Person, personOf } from './person';
import type { PlannedCycle, PlannedSpan } from './plan';
import { type Random, randomStream } from './random';
import { RESTED } from './recovery-model';
import { nextDebt } from './sleep-need';
import { strainOfDay, workoutsOf } from './training-day';
import { type TrainingHabit, trainingHabits } from './training-habits';

/** The athlete and the streams of chance that every day draws from. */
interface Life {
  settings: SyntheticSettings;
  person: Person;
  training: readonly TrainingHabit[];
  keeping: JournalKeeping;
  illness: ReadonlyMap<number, number>;
  chance: Record<'habits' | 'night' | 'naps' | 'training' | 'journal' | 'display', Random>;
}

const NEW_MEMBER: Carried = {
  state: RESTED,
  account: { debtMin: 0, strain: null, napMin: 0 },
  scoredNights: 0,
};

/** Lives through the spans in order: nights, recoveries, naps, workouts, strain and journal of every cycle. */
export function simulate(spans: readonly PlannedSpan[], settings: SyntheticSettings): PlannedCycle[] {
  const life = lifeOf(spans, settings);
  let carried = NEW_MEMBER;
  return spans.map((span, i) => {
    const previous = spans[i - 1];
    if (previous?.endUtcMs !== span.startUtcMs) carried = NEW_MEMBER;
    const lived = live(span, { carried, firstOfDay: previous?.day !== span.day }, life);
    carried = lived.carried;
    return lived.cycle;
  });
}

function lifeOf(spans: readonly PlannedSpan[], settings: SyntheticSettings): Life {
  const { seed, journalPerDay, workoutsPerDay } = settings;
  const days = spans.map((span) => span.day);
  const stream = (concern: string) => randomStream(seed, concern);
  return {
    settings,
    person: personOf(settings),
    training: trainingHabits(seed, workoutsPerDay),
    keeping: journalKeeping(seed, journalPerDay, [days[0] ?? 0, days[days.length - 1] ?? 0]),
    illness: illnessOf(days, stream('illness')),
    chance: {
      habits: stream('habits-done'),
      night: stream('night'),
      naps: stream('naps'),
      training: stream('training'),
      journal: stream('journal'),
      display: stream('display'),
    },
  };
}

function live(
  span: PlannedSpan,
  before: { carried: Carried; firstOfDay: boolean },
  life: Life,
): { cycle: PlannedCycle; carried: Carried } {
  const { chance, person } = life;
  const { account, scoredNights } = before.carried;
  const habits = habitsBefore(span.day, chance.habits);
  const illness = life.illness.get(span.day) ?? 0;
  const showsConsistency = life.settings.variant !== 'V1';
  const context = { person, habits, illness, showsConsistency };
  const night = nightOf(span, before.carried, context, chance.night);
  // The newest day has only just begun, and a strap that lies in a drawer sees nothing.
  const waking =
    span.worn && !span.open ? wakingHours(span, night, { debtMin: account.debtMin, life }) : IDLE;
  const morning = span.sleeps.length > 0 && before.firstOfDay;
  const { day, offsetMin, startUtcMs, endUtcMs, open, worn } = span;
  return {
    cycle: {
      ...{ day, offsetMin, startUtcMs, endUtcMs, open, worn },
      ...waking,
      nights: night.nights,
      body: night.body,
      answers: morning ? answersOf(life.keeping, day, habits, chance.journal) : [],
      expectedRecovery: night.expectedRecovery,
    },
    carried: {
      state: night.state,
      account: {
        debtMin: nextDebt(account.debtMin, person.baseNeedMin, night.asleepMin),
        strain: waking.strain,
        napMin: waking.naps.reduce((sum, nap) => sum + (nap.measures?.asleepMin ?? 0), 0),
      },
      scoredNights: scoredNights + (night.asleepMin === null ? 0 : 1),
    },
  };
}

type WakingHours = Pick<PlannedCycle, 'naps' | 'showsNap' | 'workouts' | 'strain' | 'heart'>;

const IDLE: WakingHours = { naps: [], showsNap: false, workouts: [], strain: null, heart: null };

function wakingHours(span: PlannedSpan, night: Night, before: { debtMin: number; life: Life }): WakingHours {
  const { settings, chance, person, training } = before.life;
  const frame = { needMin: night.needMin, debtMin: before.debtMin, respRate: night.respRate };
  const naps = settings.quirks.has('naps') ? napsOf(span, frame, chance.naps) : [];
  const range = { rhrBpm: night.body?.rhrBpm ?? Math.round(person.rhrBpm), maxHrBpm: person.maxHrBpm };
  const workouts = workoutsOf(span, naps, { habits: training, range }, chance.training);
  const recoveryPct = night.body?.recoveryPct ?? null;
  return {
    naps,
    showsNap: settings.variant === 'V3' && naps.length > 0 && chance.display.chance(0.5),
    workouts,
    ...strainOfDay(span, workouts, { range, recoveryPct }, chance.training),
  };
}
