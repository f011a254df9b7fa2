import { counted, illnessSignalLevel } from '@whoop/athlete';
import { tidy } from '../comparing/tidy';
import type { Finding } from '../finding';
import type { History } from '../history/history';
import { INSIGHT_THRESHOLDS } from '../thresholds';
import { factFinding } from './fact-finding';

const { illness, actionability } = INSIGHT_THRESHOLDS;

/** Nights, counted from the first to the last at level 2, a quiet night between two being part of it. */
interface Episode {
  first: number;
  last: number;
}

/** Looking back: runs of nights on which several overnight signals were unusual, and when they were usual again. */
export function illnessSignalFindings(history: History): Finding[] {
  const recent = history.calendar.length - illness.recentDays;
  return episodes(history)
    .filter(({ last }) => last >= recent)
    .map((episode) => told(history, episode));
}

function episodes({ calendar }: History): Episode[] {
  const found: Episode[] = [];
  calendar.forEach((_, t) => {
    if ((illnessSignalLevel(calendar, t) ?? 0) < illness.minLevel) return;
    const open = found.at(-1);
    if (open !== undefined && t - open.last <= 2) open.last = t;
    else found.push({ first: t, last: t });
  });
  return found;
}

function told(history: History, { first, last }: Episode): Finding {
  const nights = last - first + 1;
  const back = backAt(history, last);
  const days = back === null ? null : back - first;
  const after =
    days === null
      ? 'They have not all been back to usual since.'
      : `All were back to usual ${counted(days, 'day')} after they began.`;
  const date = history.dateOf(first);
  return factFinding({
    key: `signal:illness:${date}`,
    family: 'illness-signals',
    exposure: 'illness',
    outcome: 'overnight_signals',
    group: `signal:illness:${date}`,
    unit: 'nights',
    effect: nights,
    sesoi: 3,
    confidence: 1,
    counts: { nights },
    period: [date, history.dateOf(last)],
    actionability: actionability.trend,
    method:
      'Nights on which 3 or more of breathing rate, skin temperature, resting heart rate and HRV lay outside the usual together.',
    facts: { nights, days_until_usual: days },
    evidence: () => ({
      columns: ['date', 'resp_rate_z', 'skin_temp_z', 'rhr_z', 'hrv_z'],
      rows: Array.from({ length: Math.min(history.calendar.length, (back ?? last) + 1) - first }, (_, i) => {
        const day = history.calendar[first + i];
        return [
          history.dateOf(first + i),
          tidy(day?.respRateZscore ?? null),
          tidy(day?.skinTempZscore ?? null),
          tidy(day?.rhrZscore ?? null),
          tidy(day?.hrvZscore ?? null),
        ];
      }),
    }),
    title: 'Unusual overnight signals, looking back',
    description: `From ${date} on, several overnight signals were outside your usual range for ${counted(nights, 'night')}. ${after}`,
  });
}

/** The first day after `last` on which all known signals are within 1 deviation; null where there is none yet. */
function backAt({ calendar }: History, last: number): number | null {
  for (let t = last + 1; t < calendar.length; t += 1) {
    const day = calendar[t];
    if (day == null) continue;
    const known = [day.respRateZscore, day.skinTempZscore, day.rhrZscore, day.hrvZscore].filter(
      (z) => z !== null,
    );
    if (known.length > 0 && known.every((z) => Math.abs(z) <= illness.backWithinZ)) return t;
  }
  return null;
}
