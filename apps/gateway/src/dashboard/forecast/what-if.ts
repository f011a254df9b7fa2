import { calendarOf } from '@whoop/athlete';
import type { FeaturedDay, Forecast } from '@whoop/athlete';
import { canBeAsked, dayColumns, forecastRecovery, planInputsOf, rowsAt } from '@whoop/models';
import type { AthleteModels, Head, ModelForecast, PlanInput } from '@whoop/models';
import { addDays } from '../../http/calendar';
import { rounded } from '../rounding';
import type { WhatIfDto } from './forecast.dto';
import { clockOf } from './plan';
import type { Plan } from './plan';

/** What a what-if is made from. */
export interface WhatIfFacts {
  /** Enough of the newest days for every running mean, ascending; the last one is the day that is asked about. */
  days: readonly FeaturedDay[];
  models: AthleteModels | null;
  /** What is said of that day without a plan. */
  said: Forecast | null;
  given: Plan;
  usual: Plan;
}

const NAMES: Readonly<Record<PlanInput, string>> = {
  plan_strain: 'strain',
  plan_sleep_min: 'sleep_min',
  plan_bedtime_h: 'bedtime',
};

/** The forecast with the plan, and what each part of the plan makes of it. Null where nothing can be foretold. */
export function whatIf(facts: WhatIfFacts): WhatIfDto | null {
  return byModel(facts) ?? withoutModel(facts);
}

/** A plan model asked with the plan and, for each part that was given, with the usual in its place. */
function byModel({ days, models, given, usual }: WhatIfFacts): WhatIfDto | null {
  const { firstDate, calendar } = calendarOf(days);
  const t = calendar.length - 1;
  const head: Head = canBeAsked(calendar, t, 'evening') ? 'evening_plan' : 'morning_plan';
  const inputs = planInputsOf(head);
  if (models === null || !canBeAsked(calendar, t, head)) return null;
  const full = { ...usual, ...known(given) };
  if (inputs.some((input) => full[input] === null)) return null;
  const changed = inputs.filter((input) => given[input] !== null);
  const plans = [full, ...changed.map((input) => ({ ...full, [input]: usual[input] }))];
  const table = rowsAt(
    dayColumns(calendar, firstDate),
    head,
    plans.map(() => t),
  );
  const columns = table.columns.map((column, i) => {
    const input = inputs.find((name) => name === table.names[i]);
    return input === undefined ? column : Float64Array.from(plans, (plan) => plan[input] ?? NaN);
  });
  const forecasts = forecastRecovery(models.recovery[head], { names: table.names, columns });
  const [forecast, ...others] = forecasts ?? [];
  if (forecast === undefined) return null;
  const effects = new Map(
    changed.map((input, i) => [input, forecast.pct - (others[i]?.pct ?? forecast.pct)]),
  );
  return {
    ...modelAnswer(forecast, days.at(-1)?.date ?? ''),
    mode: head === 'evening_plan' ? 'evening' : 'morning',
    plan: planAnswer({ given, usual, effects, inputs }, days.at(-1) ?? null),
  };
}

function modelAnswer(forecast: ModelForecast, date: string): Omit<WhatIfDto, 'mode' | 'plan'> {
  const [green, yellow, red] = forecast.classShares.map((share) => rounded(share, 2));
  const [lo, hi] = [rounded(forecast.lowPct, 0), rounded(forecast.highPct, 0)];
  return {
    date: addDays(date, 1),
    recovery_forecast: rounded(forecast.pct, 1),
    lo,
    hi,
    method: 'model',
    hit_rate: rounded(forecast.confidence, 2),
    mae: rounded(forecast.maePct, 1),
    naive_mae: rounded(forecast.naiveMaePct, 1),
    skill: rounded(forecast.skill, 3),
    n: forecast.n,
    chances: { green: green ?? 0, yellow: yellow ?? 0, red: red ?? 0 },
    text: `With this plan, 8 in 10 days end between ${lo} and ${hi} %. It was learned from what was then done: a plan that is not kept says less.`,
  };
}

/** What is said without a plan; no part of one changes it. */
function withoutModel({ days, said, given, usual }: WhatIfFacts): WhatIfDto | null {
  const day = days.at(-1);
  if (said === null || day === undefined) return null;
  const [lo, hi] = [rounded(said.lowPct, 0), rounded(said.highPct, 0)];
  return {
    date: addDays(day.date, 1),
    recovery_forecast: rounded(said.pct, 1),
    lo,
    hi,
    method: said.method,
    mode: said.mode,
    hit_rate: rounded(said.confidence, 2),
    mae: rounded(said.maePct, 1),
    naive_mae: rounded(said.naiveMaePct, 1),
    skill: rounded(said.skill, 3),
    n: said.n,
    chances: null,
    plan: planAnswer(
      { given, usual, effects: new Map(), inputs: ['plan_strain', 'plan_sleep_min', 'plan_bedtime_h'] },
      day,
    ),
    text: `No model of yours foretells better than what is simpler yet, so a plan changes nothing here: ${lo}-${hi} %.`,
  };
}

interface PlanFacts {
  given: Plan;
  usual: Plan;
  effects: ReadonlyMap<PlanInput, number>;
  inputs: readonly PlanInput[];
}

function planAnswer(
  { given, usual, effects, inputs }: PlanFacts,
  day: FeaturedDay | null,
): WhatIfDto['plan'] {
  const shown = (input: PlanInput, value: number | null): number | string | null =>
    value === null
      ? null
      : input === 'plan_bedtime_h'
        ? clockOf(value)
        : rounded(value, input === 'plan_strain' ? 1 : 0);
  return (Object.keys(NAMES) as PlanInput[]).map((input) => {
    const isKnown = !inputs.includes(input);
    const value = isKnown ? (day?.strain ?? null) : (given[input] ?? usual[input]);
    return {
      input: NAMES[input],
      value: shown(input, value),
      usual: shown(input, usual[input]),
      source: isKnown ? 'known' : given[input] === null ? 'usual' : 'given',
      effect: rounded(effects.get(input) ?? null, 1),
    };
  });
}

const known = (plan: Plan): Partial<Plan> =>
  Object.fromEntries(Object.entries(plan).filter(([, value]) => value !== null));
