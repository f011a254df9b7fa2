import { FLAG_CODES, type RiskFlag, type Severity } from './risk-flag';

const RANKS: Readonly<Record<Severity, number>> = { high: 0, medium: 1, low: 2, info: 3 };

/** Flags from the most severe on, informations last, and in table order where they are equal. Leaves the given ones be. */
export function sortFlags(flags: readonly RiskFlag[]): RiskFlag[] {
  return [...flags].sort(
    (a, b) =>
      RANKS[a.severity] - RANKS[b.severity] || FLAG_CODES.indexOf(a.code) - FLAG_CODES.indexOf(b.code),
  );
}
