import type { RiskFlag } from '../../api/types';
import { figure } from '../../words/numbers';
import { duration } from '../../words/times';

type About = Pick<RiskFlag['evidence'], 'metric' | 'unit'>;

/** A measured value, or its threshold, as the flag's own metric is written. */
export function evidenceText(value: number, { metric, unit }: About): string {
  if (unit === 'min') return duration(value);
  if (unit === 'ratio') return `${figure(value, 2)}${metric.includes('ratio') ? '×' : ''}`;
  const digits = Number.isInteger(value) ? 0 : Math.abs(value) < 10 ? 2 : 1;
  return `${figure(value, digits)} ${unit}`;
}
