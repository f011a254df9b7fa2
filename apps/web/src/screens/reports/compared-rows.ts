import type { MonthlyReport, WeeklyReport } from '../../api/types';
import { figure, signed, UNKNOWN } from '../../words/numbers';
import { duration } from '../../words/times';

type Measure = keyof WeeklyReport['compared'];

interface MeasureStyle {
  name: string;
  unit: string;
  colour: string;
  /** The smallest change worth telling (science 9.1): in the measure's unit, or in percent of the span before. */
  least: number;
  leastIsPercent?: boolean;
  show: (value: number | null) => string;
  showChange: (value: number | null) => string;
}

/** Minutes as a change: "+9 min", "−1 h 05". */
export const signedDuration = (minutes: number | null): string =>
  minutes !== null && Math.round(minutes) > 0 ? `+${duration(minutes)}` : duration(minutes);

const digits = (count: number): Pick<MeasureStyle, 'show' | 'showChange'> => ({
  show: (value) => figure(value, count),
  showChange: (value) => signed(value, count),
});

const STYLES: Record<Measure, MeasureStyle> = {
  recovery: { name: 'Recovery', unit: '%', colour: 'recovery', least: 4, ...digits(0) },
  hrv: { name: 'HRV (RMSSD)', unit: 'ms', colour: 'hrv', least: 4, leastIsPercent: true, ...digits(0) },
  rhr: { name: 'Resting heart rate', unit: 'bpm', colour: 'rhr', least: 1, ...digits(1) },
  sleep: {
    name: 'Sleep',
    unit: 'a night',
    colour: 'sleep',
    least: 15,
    show: duration,
    showChange: signedDuration,
  },
  load: {
    name: 'Load',
    unit: 'points a day',
    colour: 'load',
    least: 15,
    leastIsPercent: true,
    ...digits(0),
  },
};

export const MEASURES = Object.keys(STYLES) as Measure[];
export const measureStyle = (measure: Measure): MeasureStyle => STYLES[measure];

/** Places on a strip: 0 is far below the span before, 0.5 is like it, 1 is far above. Null where unknown. */
export interface Strip {
  now: number | null;
  usual: number | null;
  low: number | null;
  high: number | null;
}

export interface ComparedRow {
  measure: Measure;
  name: string;
  unit: string;
  colour: string;
  now: string;
  before: string;
  change: string;
  /** Of the four weeks before: weeks only. */
  fourWeeks: string;
  /** "−10 to +11", the 95 % range of the change: months only. */
  range: string;
  /** Null where nothing can be said: weeks, and months without a range. */
  clear: boolean | null;
  strip: Strip;
}

/** Each strip reaches so many smallest changes worth telling to either side: rows can be compared with each other. */
const STRIP_REACH = 5;

export const weekRows = ({ compared }: Pick<WeeklyReport, 'compared'>): ComparedRow[] =>
  MEASURES.map((measure) => {
    const { mean, prev, delta, four_week_mean: four } = compared[measure];
    const style = STYLES[measure];
    const usual = four === null || prev === null ? null : four - prev;
    return {
      ...shared(measure, { mean, prev, delta }),
      fourWeeks: style.show(four),
      range: UNKNOWN,
      clear: null,
      strip: stripOf(style, { prev, delta, usual, low: null, high: null }),
    };
  });

export const monthRows = ({ compared }: Pick<MonthlyReport, 'compared'>): ComparedRow[] =>
  MEASURES.map((measure) => {
    const { mean, prev, delta, low, high, clear } = compared[measure];
    const style = STYLES[measure];
    const isRanged = low !== null && high !== null;
    return {
      ...shared(measure, { mean, prev, delta }),
      fourWeeks: UNKNOWN,
      range: isRanged ? `${style.showChange(low)} to ${style.showChange(high)}` : UNKNOWN,
      clear: isRanged ? clear : null,
      strip: stripOf(style, { prev, delta, usual: null, low, high }),
    };
  });

function shared(
  measure: Measure,
  { mean, prev, delta }: { mean: number | null; prev: number | null; delta: number | null },
) {
  const { name, unit, colour, show, showChange } = STYLES[measure];
  return { measure, name, unit, colour, now: show(mean), before: show(prev), change: showChange(delta) };
}

interface Changes {
  prev: number | null;
  delta: number | null;
  usual: number | null;
  low: number | null;
  high: number | null;
}

function stripOf(
  { least, leastIsPercent = false }: MeasureStyle,
  { prev, delta, usual, low, high }: Changes,
): Strip {
  const reach = STRIP_REACH * (leastIsPercent ? (least / 100) * Math.abs(prev ?? 0) : least);
  const place = (change: number | null): number | null =>
    change === null || reach === 0 ? null : Math.min(1, Math.max(0, 0.5 + change / (2 * reach)));
  return { now: place(delta), usual: place(usual), low: place(low), high: place(high) };
}
