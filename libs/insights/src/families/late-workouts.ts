import type { PlacedRecord } from '@whoop/athlete';
import type { WorkoutRecord } from '@whoop/sources';
import type { Finding } from '../finding';
import { bedtimeAfterDay } from '../history/clock';
import type { History } from '../history/history';
import type { OutcomeName } from '../outcomes';
import { INSIGHT_THRESHOLDS } from '../thresholds';
import { differenceFinding } from './difference-finding';

const { lateWorkout, actionability } = INSIGHT_THRESHOLDS;

const OUTCOMES: readonly OutcomeName[] = ['recovery', 'hrv', 'rhr', 'onset', 'sleep'];

/** Doses, told apart at activity strain 10 (science 9.2). */
const DOSES = [
  { name: 'late', title: 'Late workouts', onDays: 'days after a late workout', takes: () => true },
  {
    name: 'late_hard',
    title: 'Hard late workouts',
    onDays: 'days after a hard late workout',
    takes: (strain: number | null) => strain !== null && strain >= lateWorkout.hardFromStrain,
  },
  {
    name: 'late_easy',
    title: 'Easy late workouts',
    onDays: 'days after an easy late workout',
    takes: (strain: number | null) => strain !== null && strain < lateWorkout.hardFromStrain,
  },
] as const;

/** Workouts that end within 4 hours of the usual bedtime against earlier ones of a like strain: the night and morning after. */
export function lateWorkoutFindings(history: History): Finding[] {
  const latest = history.workouts.map((day) => latestOf(day));
  const isLate = latest.map((workout, t) => (workout === null ? null : isLateOn(history, t, workout.endMin)));
  const strainOf = (t: number): number | null => latest[t]?.row.strain ?? null;
  return DOSES.flatMap(({ name, title, onDays, takes }) => {
    const exposure = isLate.map((late, t) => (late === true && !takes(strainOf(t)) ? null : late));
    return OUTCOMES.map((outcome) =>
      differenceFinding(history, {
        key: `workout:${name}:${outcome}:1`,
        family: 'late-workouts',
        exposureName: name,
        group: 'workout:late',
        outcome,
        lag: 1,
        matched: true,
        exposure,
        alike: (a, b) => areAlike(strainOf(a), strainOf(b)),
        subject: {
          title,
          onDays,
          thanOn: 'days after earlier workouts of a like strain',
          action: 'Try ending hard sessions at least 4 hours before bed.',
        },
        actionability: actionability.training,
      }),
    );
  });
}

function areAlike(a: number | null, b: number | null): boolean {
  return a !== null && b !== null && Math.abs(a - b) <= lateWorkout.alikeStrain;
}

type Placed = PlacedRecord<WorkoutRecord>;

const latestOf = (day: readonly Placed[]): Placed | null =>
  day.reduce<Placed | null>(
    (latest, one) => (latest === null || one.endMin > latest.endMin ? one : latest),
    null,
  );

/** Null where no bedtime is usual yet. Bedtimes before noon are those of the night that begins on the day. */
function isLateOn(history: History, t: number, endMin: number): boolean | null {
  const usual = history.calendar[t]?.usualOnsetMin ?? null;
  if (usual === null) return null;
  return endMin > bedtimeAfterDay(usual) - lateWorkout.beforeOnsetMin;
}
