import type { Planned, WhatIf } from '../../api/types';
import type { Plan } from '../../api/queries';
import { clockAfterNoon, duration, minutesAfterNoon } from '../../words/times';
import { figure } from '../../words/numbers';

export type Input = Planned['input'];

export interface InputShape {
  input: Input;
  name: string;
  min: number;
  max: number;
  step: number;
  /** The slider's number as people read it. */
  write: (value: number) => string;
  /** Of the API's value. */
  toSlider: (value: unknown) => number;
}

/** The three things that an athlete can plan, on sliders. Bedtime runs in minutes after noon, over midnight. */
export const INPUTS: readonly InputShape[] = [
  {
    input: 'strain',
    name: 'Strain today',
    min: 0,
    max: 21,
    step: 0.5,
    write: (value) => figure(value, 1),
    toSlider: Number,
  },
  {
    input: 'sleep_min',
    name: 'Sleep tonight',
    min: 240,
    max: 660,
    step: 15,
    write: duration,
    toSlider: Number,
  },
  {
    input: 'bedtime',
    name: 'Asleep at',
    min: minutesAfterNoon('20:00'),
    max: minutesAfterNoon('03:00'),
    step: 15,
    write: clockAfterNoon,
    toSlider: (value) => minutesAfterNoon(String(value)),
  },
];

/** What was moved; the rest stays as usual. */
export type Moved = Partial<Record<Input, number>>;

export const planOf = (moved: Moved): Plan => ({
  strain: moved.strain ?? null,
  sleepMin: moved.sleep_min ?? null,
  bedtime: moved.bedtime === undefined ? null : clockAfterNoon(moved.bedtime),
});

/** Where a slider stands: where it was put, else at the usual, within its ends. */
export function sliderValue(
  { input, min, max, toSlider }: InputShape,
  moved: Moved,
  forecast: WhatIf,
): number {
  const asked = moved[input];
  if (asked !== undefined) return asked;
  const planned = forecast.plan.find((one) => one.input === input);
  const usual = planned
    ? toSlider(planned.source === 'known' ? planned.value : planned.usual)
    : (min + max) / 2;
  return Math.min(max, Math.max(min, usual));
}

/** A strain that is known already cannot be planned. */
export const isKnown = (input: Input, { plan }: WhatIf): boolean =>
  plan.some((one) => one.input === input && one.source === 'known');
