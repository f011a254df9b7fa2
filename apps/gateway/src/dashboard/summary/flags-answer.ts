import { describeFlag, flagsAtAge, headlineFlags } from '@whoop/athlete';
import type { RiskFlag } from '@whoop/athlete';
import { rounded } from '../rounding';

/** The flags of the newest day, with its present age: the three that matter most, and the others. */
export function flagsAnswer(flags: readonly RiskFlag[], newest: { date: string; age_days: number }) {
  const { shown, more } = headlineFlags(flagsAtAge(flags, newest.age_days, newest.date));
  return { risk_flags: shown.map(flagAnswer), more_risk_flags: more.map(flagAnswer) };
}

function flagAnswer(flag: RiskFlag) {
  const { code, severity, since, daysActive, evidence, context } = flag;
  return {
    code,
    severity,
    since,
    days_active: daysActive,
    ...describeFlag(flag),
    evidence: {
      metric: evidence.metric,
      unit: evidence.unit,
      value: rounded(evidence.value, 2),
      baseline: rounded(evidence.baseline, 2),
      threshold: rounded(evidence.threshold, 2),
      n: evidence.n,
      signals: [...(evidence.signals ?? [])],
    },
    context,
  };
}
