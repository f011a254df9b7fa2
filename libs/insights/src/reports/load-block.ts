import { THRESHOLDS } from '@whoop/athlete';
import { zoneMinutes } from '../families/intensity';
import type { ZoneMinutes } from '../families/intensity';
import type { History } from '../history/history';
import { daysIn, valuesIn } from './report';
import type { Span } from './report';

const { hardStrain } = THRESHOLDS.load;
const EASY_BELOW_STRAIN = 10;

export interface SportTotal {
  activity: string;
  count: number;
  minutes: number;
}

/** What was trained in a span. */
export interface LoadBlock {
  /** Sum of the known days, load points; null without one. */
  total: number | null;
  /** As of the last known day: load against the usual, and monotony. */
  loadRatio: number | null;
  monotony: number | null;
  /** Days of strain 14 or more, and below 10. */
  hardDays: number;
  easyDays: number;
  /** The most minutes first. */
  sports: SportTotal[];
  zones: ZoneMinutes;
}

export function loadBlock(history: History, span: Span): LoadBlock {
  const loads = valuesIn(history.values('load'), span).filter((value) => value !== null);
  const days = daysIn(history, span);
  const strains = days.flatMap((day) => (day?.strain == null ? [] : [day.strain]));
  const last = <Key extends 'acuteChronicRatio' | 'monotony'>(key: Key): number | null =>
    [...days].reverse().find((day) => day != null && !day.partial && day[key] !== null)?.[key] ?? null;
  return {
    total: loads.length === 0 ? null : loads.reduce((sum, load) => sum + load, 0),
    loadRatio: last('acuteChronicRatio'),
    monotony: last('monotony'),
    hardDays: strains.filter((strain) => strain >= hardStrain).length,
    easyDays: strains.filter((strain) => strain < EASY_BELOW_STRAIN).length,
    sports: sportsOf(history, span),
    zones: zoneMinutes(history, span.from, span.to + 1),
  };
}

function sportsOf({ workouts }: History, { from, to }: Span): SportTotal[] {
  const sports = new Map<string, SportTotal>();
  for (const { row, startMin, endMin } of workouts.slice(Math.max(0, from), Math.max(0, to + 1)).flat()) {
    const total = sports.get(row.activity) ?? { activity: row.activity, count: 0, minutes: 0 };
    sports.set(row.activity, {
      ...total,
      count: total.count + 1,
      minutes: total.minutes + (row.durationMin ?? endMin - startMin),
    });
  }
  return [...sports.values()].sort((a, b) => b.minutes - a.minutes || (a.activity < b.activity ? -1 : 1));
}
