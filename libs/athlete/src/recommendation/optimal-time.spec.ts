import golden from '../fixtures/golden.json';
import { optimalTime, slotScores } from './optimal-time';
import type { Intensity, TimeSlot } from './recommendation';
import type { SlotHabit } from './slot-habits';

const { R4 } = golden.vectors;
const habit = (slot: TimeSlot, workouts: number, meanResidual: number | null = null): SlotHabit => ({
  slot,
  workouts,
  residuals: meanResidual === null ? 0 : workouts,
  meanResidual,
});
const at = 23 * 60;

describe('optimalTime', () => {
  it('gives the scores and the choice of the golden vector R4', () => {
    const { bins, habitualOnsetMin, level } = R4.input;
    const slots = bins.map(({ name, n, meanResidual }) => habit(name as TimeSlot, n, meanResidual));
    const scores = slotScores(slots, level as Intensity, habitualOnsetMin);
    R4.expected.bins.forEach(({ name, eligible, score }, i) => {
      expect(scores[i]).toMatchObject({ slot: name, eligible });
      expect(Math.abs((scores[i]?.score ?? NaN) - score)).toBeLessThanOrEqual(R4.tol);
    });
    expect(optimalTime(slots, level as Intensity, habitualOnsetMin)).toEqual({
      slot: R4.expected.choice,
      source: R4.expected.source,
    });
  });

  it('is the late afternoon without a slot to choose', () => {
    const fallback = { slot: 'late_afternoon', source: 'default' };
    expect(optimalTime([], 'high', at)).toEqual(fallback);
    expect(optimalTime([habit('morning', 2)], 'high', at)).toEqual(fallback);
    expect(optimalTime([habit('morning', 3)], 'high', at)).toEqual({ slot: 'morning', source: 'history' });
  });

  it('keeps 4 h before sleep free on hard days, 2 h on others', () => {
    const evenings = [habit('evening', 20), habit('morning', 3)];
    expect(optimalTime(evenings, 'high', at).slot).toBe('morning');
    expect(optimalTime(evenings, 'moderate', at).slot).toBe('evening');
    expect(optimalTime(evenings, 'moderate', at - 1).slot).toBe('morning');
    expect(optimalTime(evenings, 'high', 60).slot).toBe('evening');
  });

  it('does not advise a slot in which the athlete is asleep', () => {
    expect(optimalTime([habit('evening', 20)], 'light', 20 * 60).source).toBe('default');
  });

  it('advises the night on light days alone, and where it ends before sleep', () => {
    const nights = [habit('night', 20)];
    const sleepsByDay = 8 * 60;
    expect(optimalTime(nights, 'light', sleepsByDay).slot).toBe('night');
    expect(optimalTime(nights, 'moderate', sleepsByDay).source).toBe('default');
    expect(optimalTime(nights, 'light', at).source).toBe('default');
  });

  it('does not judge the distance to an unknown onset', () => {
    expect(optimalTime([habit('evening', 20)], 'high', null).slot).toBe('evening');
  });

  it('takes the first of equals', () => {
    expect(optimalTime([habit('morning', 5), habit('midday', 5)], 'high', at).slot).toBe('morning');
  });

  it('weighs recoveries by how many are known, and bounds what they count', () => {
    const [few, many] = slotScores(
      [
        { slot: 'morning', workouts: 10, residuals: 1, meanResidual: 4 },
        { slot: 'midday', workouts: 10, residuals: 10, meanResidual: 4 },
      ],
      'high',
      at,
    );
    expect(few?.score).toBeCloseTo(0.5 + 0.5 / 11, 9);
    expect(many?.score).toBeCloseTo(0.75, 9);
    const [extreme] = slotScores([habit('morning', 10, 90)], 'high', at);
    expect(extreme?.score).toBe(1.5);
  });
});
