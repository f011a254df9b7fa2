import type { ScoreDetail } from '../../api/types';
import { figure, percent, signed, UNKNOWN } from '../../words/numbers';
import { duration } from '../../words/times';

type Part = Pick<ScoreDetail['parts'][number], 'key' | 'value' | 'unit'>;

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(Math.floor(minutes % 60)).padStart(2, '0')}`;

const WRITERS: Record<string, (value: number) => string> = {
  min: duration,
  ratio: (value) => percent(value),
  '%': (value) => `${figure(value)} %`,
  SD: (value) => `${signed(value, 1)} SD`,
  'min of day': clock,
  index: (value) => figure(value),
  points: (value) => figure(value),
};

/** What was measured for a part of a score, in its own unit. */
export function scoreValue({ key, value, unit }: Part): string {
  if (value === null) return UNKNOWN;
  if (key === 'load') return `${figure(value, 2)}×`;
  if (key === 'monotony') return figure(value, 1);
  return (WRITERS[unit] ?? ((known: number) => `${figure(known, 1)} ${unit}`))(value);
}
