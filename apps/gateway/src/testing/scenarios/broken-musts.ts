import type { Reason } from '../../dashboard/summary/reasons';
import type { Must } from './situation';
import type { Summary } from './summary-of-situation';

/** How much a coach insists on. */
export const countOf = (must: Must): number =>
  Object.entries(must).reduce((count, [name, wanted]) => {
    if (name === 'nulls') return count + Object.keys(wanted as object).length;
    const isList = !['intensity', 'strainUpTo', 'sleepTargetMin'].includes(name);
    return count + (isList ? Math.max(1, (wanted as unknown[]).length) : 1);
  }, 0);

/** What of it the summary does not hold, in words. */
export function brokenMusts(must: Must, summary: Summary): string[] {
  const { recommendation, risk_flags: flags } = summary;
  if (recommendation === null || flags === null) return ['there is no answer'];
  return [
    ...brokenAdvice(must, recommendation),
    ...brokenFlags(must, flags),
    ...Object.entries(must.nulls ?? {}).flatMap(([field, code]) => {
      const reason = (summary.reasons as readonly Reason[]).find((one) => one.field === field);
      return reason?.code === code ? [] : [`${field} is null by ${reason?.code}, not ${code}`];
    }),
  ];
}

type Advice = NonNullable<Summary['recommendation']>;

function brokenAdvice(must: Must, advice: Advice): string[] {
  const { intensity, reasons = [], says = [], saysNot = [], strainUpTo, sleepTargetMin } = must;
  const text = [advice.workout_type, advice.focus, advice.notes, advice.optimal_time]
    .concat(advice.strain_target.text, advice.sleep_target_text)
    .join(' ');
  return [
    ...(intensity && !intensity.includes(advice.intensity_level)
      ? [`it is ${advice.intensity_level}, not ${intensity.join(' or ')}`]
      : []),
    ...reasons.filter((code) => !advice.reasons.some((given) => given === code)).map((code) => `no ${code}`),
    ...says.filter((part) => !text.includes(part)).map((part) => `"${part}" is not said in: ${text}`),
    ...saysNot.filter((part) => text.includes(part)).map((part) => `"${part}" is said in: ${text}`),
    ...outside('the strain target', advice.strain_target.hi, strainUpTo),
    ...outside('the sleep target', advice.sleep_target_min, sleepTargetMin),
  ];
}

function brokenFlags({ flags, noFlags = [] }: Must, shown: NonNullable<Summary['risk_flags']>): string[] {
  const codes = shown.map(({ code }) => code);
  const all: string[] = [...codes, ...shown.map(({ code, severity }) => `${code}:${severity}`)];
  return [
    ...(flags?.length === 0 && codes.length > 0 ? [`flags: ${codes.join(', ')}`] : []),
    ...(flags ?? []).filter((code) => !codes.includes(code)).map((code) => `no flag ${code}`),
    ...noFlags.filter((code) => all.includes(code)).map((code) => `flag ${code}`),
  ];
}

const outside = (
  what: string,
  value: number | null,
  bounds: readonly [number, number] | undefined,
): string[] =>
  bounds === undefined || (value !== null && value >= bounds[0] && value <= bounds[1])
    ? []
    : [`${what} is ${value}, not ${bounds.join('-')}`];
