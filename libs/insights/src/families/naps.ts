import type { Finding } from '../finding';
import { bedtimeAfterDay } from '../history/clock';
import type { History } from '../history/history';
import { INSIGHT_THRESHOLDS } from '../thresholds';
import { differenceFinding } from './difference-finding';

const { nap, actionability } = INSIGHT_THRESHOLDS;

const KINDS = [
  { name: 'any', title: 'Naps', onDays: 'days after a nap' },
  { name: 'late', title: 'Late naps', onDays: 'days after a late nap' },
] as const;

/** Days with a nap against days without: the night and the morning that follow. Late: within 7 hours of the usual bedtime. */
export function napFindings(history: History): Finding[] {
  const exposures = {
    any: history.calendar.map((_, t) => napped(history, t)),
    late: history.calendar.map((_, t) => {
      const any = napped(history, t);
      return any === true && isLate(history, t) !== true ? null : any;
    }),
  };
  return KINDS.flatMap(({ name, title, onDays }) =>
    (['sleep', 'onset', 'recovery'] as const).map((outcome) =>
      differenceFinding(history, {
        key: `nap:${name}:${outcome}:1`,
        family: 'naps',
        exposureName: name,
        group: 'nap:any',
        outcome,
        lag: 1,
        matched: true,
        exposure: exposures[name],
        subject: {
          title,
          onDays,
          thanOn: 'like days without one',
          action: 'Try keeping naps early and short.',
        },
        actionability: actionability.sleepTiming,
      }),
    ),
  );
}

/** Null where no sleeps file covers the day. */
const napped = (history: History, t: number): boolean | null => {
  const count = history.calendar[t]?.napsCount ?? null;
  return count === null ? null : count > 0;
};

function isLate(history: History, t: number): boolean | null {
  const usual = history.calendar[t]?.usualOnsetMin ?? null;
  const last = history.naps[t]?.at(-1);
  if (usual === null || last === undefined) return null;
  return last.startMin > bedtimeAfterDay(usual) - nap.lateBeforeOnsetMin;
}
