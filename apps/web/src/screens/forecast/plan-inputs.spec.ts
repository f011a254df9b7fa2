import type { WhatIf } from '../../api/types';
import { INPUTS, isKnown, planOf, sliderValue } from './plan-inputs';

const forecast = {
  plan: [
    { input: 'strain', value: 14.2, usual: 11.7, source: 'known', effect: null },
    { input: 'sleep_min', value: 444, usual: 444, source: 'usual', effect: 0 },
    { input: 'bedtime', value: '23:25', usual: '23:25', source: 'usual', effect: 0 },
  ],
} as unknown as WhatIf;
const shape = (input: string) => INPUTS.find((one) => one.input === input)!;

it('sends only what was moved, bedtime over midnight', () => {
  expect(planOf({})).toEqual({ strain: null, sleepMin: null, bedtime: null });
  expect(planOf({ bedtime: 750, strain: 0 })).toEqual({ strain: 0, sleepMin: null, bedtime: '00:30' });
});

it('stands at the usual until it is moved, and at what is known', () => {
  expect(sliderValue(shape('sleep_min'), {}, forecast)).toBe(444);
  expect(sliderValue(shape('sleep_min'), { sleep_min: 480 }, forecast)).toBe(480);
  expect(sliderValue(shape('strain'), {}, forecast)).toBe(14.2);
  expect(shape('bedtime').write(sliderValue(shape('bedtime'), {}, forecast))).toBe('23:25');
  expect([isKnown('strain', forecast), isKnown('bedtime', forecast)]).toEqual([true, false]);
});

it('has every bedtime of its slider in order', () => {
  const { min, max } = shape('bedtime');
  expect(min).toBeLessThan(max);
});
