import { formatNumber } from '@whoop/athlete';
import type { Finding } from '../finding';
import type { History } from '../history/history';
import { INSIGHT_THRESHOLDS } from '../thresholds';
import { associationFinding } from './association-finding';
import { optimalSleepWindow } from './optimal-sleep-window';
import type { SleepWindow } from './optimal-sleep-window';

const { sleepWindow, actionability } = INSIGHT_THRESHOLDS;
const MIN_PER_HOUR = 60;

/** How the length of a night goes along with the morning after it, and the length after which mornings are best. */
export function sleepHoursFindings(history: History): Finding[] {
  const hours = history.values('sleep').map((minutes) => minutes && minutes / MIN_PER_HOUR);
  const ratio = history.calendar.map((day) => day?.sleepRatio ?? null);
  const window = windowOf(history, hours);
  const shared = {
    family: 'sleep-hours',
    lag: 0,
    minDays: sleepWindow.minNights,
    actionability: actionability.sleepTiming,
  } as const;
  const ofHours = (outcome: 'recovery' | 'hrv'): Finding =>
    associationFinding(history, {
      ...shared,
      key: `sleep:hours:${outcome}:0`,
      exposureName: 'hours',
      group: 'sleep:hours',
      name: 'sleep_hours',
      x: hours,
      outcome,
      title: 'Longer nights',
      per: (deviation) => `${formatNumber(deviation, 1)} h more sleep`,
      facts: windowFacts(window),
      addition: () => (outcome === 'recovery' ? sayWindow(window) : null),
    });
  return [
    ofHours('recovery'),
    ofHours('hrv'),
    associationFinding(history, {
      ...shared,
      key: 'sleep:ratio:recovery:0',
      exposureName: 'ratio',
      group: 'sleep:hours',
      name: 'sleep_ratio',
      x: ratio,
      outcome: 'recovery',
      title: 'Sleeping what you need',
      per: (deviation) => `${formatNumber(100 * deviation, 0)} % more of the sleep you need`,
      addition: () => 'Sleep is part of how recovery is built.',
    }),
  ];
}

function windowOf(history: History, hours: readonly (number | null)[]): SleepWindow | null {
  const residuals = history.residuals('recovery');
  const pairs = hours.flatMap((value, t): [number, number][] => {
    const y = residuals[t] ?? null;
    return value === null || y === null || t < history.from ? [] : [[value, y]];
  });
  const window = pairs.length < sleepWindow.minNights ? null : optimalSleepWindow(pairs);
  return window !== null && Object.keys(window.bins).length >= sleepWindow.minBins ? window : null;
}

const isFlat = ({ bins }: SleepWindow): boolean => {
  const values = Object.values(bins);
  return Math.max(...values) - Math.min(...values) < sleepWindow.flatBelow;
};

function windowFacts(window: SleepWindow | null): Finding['facts'] {
  if (window === null || isFlat(window))
    return { best_from_hours: null, best_to_hours: null, best_points: null };
  return {
    best_from_hours: window.loHours,
    best_to_hours: window.hiHours,
    best_points: Number(window.expected.toFixed(1)),
  };
}

function sayWindow(window: SleepWindow | null): string | null {
  const built = 'Sleep is part of how recovery is built.';
  if (window === null) return built;
  if (isFlat(window)) return `There is no clear best length. ${built}`;
  const [low, high] = [window.loHours, window.hiHours].map((hours) => formatNumber(hours, 1));
  return `You recover best after ${low}–${high} h of sleep: about ${formatNumber(window.expected, 0)} points above your usual. ${built}`;
}
