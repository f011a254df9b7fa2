import { TIME_SLOTS } from './recommendation';
import type { TimeSlot } from './recommendation';
import { minutesBefore, SLOT_BOUNDS, slotOf } from './time-slots';

describe('slotOf', () => {
  it.each<[number, TimeSlot]>([
    [300, 'early_morning'],
    [479, 'early_morning'],
    [480, 'morning'],
    [660, 'midday'],
    [840, 'early_afternoon'],
    [960, 'late_afternoon'],
    [1139.9, 'late_afternoon'],
    [1140, 'evening'],
    [1260, 'night'],
    [0, 'night'],
    [299, 'night'],
  ])('finds minute %p in the %s', (minute, slot) => {
    expect(slotOf(minute)).toBe(slot);
  });

  it('goes by the clock for a workout before or after the date itself', () => {
    expect(slotOf(-60)).toBe('night');
    expect(slotOf(-300)).toBe('evening');
    expect(slotOf(1440 + 600)).toBe('morning');
  });

  it('leaves no minute of the day without its slot', () => {
    for (let minute = 0; minute < 1440; minute += 1) {
      const { startMin, endMin } = SLOT_BOUNDS[slotOf(minute)];
      const isWithin = (at: number): boolean => at >= startMin && at < endMin;
      expect(isWithin(minute) || isWithin(minute + 1440)).toBe(true);
    }
    expect(new Set(Array.from({ length: 1440 }, (_, minute) => slotOf(minute))).size).toBe(TIME_SLOTS.length);
  });
});

describe('minutesBefore', () => {
  it('counts from the end of the slot to the next such clock time', () => {
    expect(minutesBefore('evening', 1380)).toBe(120);
    expect(minutesBefore('evening', 30)).toBe(210);
    expect(minutesBefore('early_morning', 1380)).toBe(900);
    expect(minutesBefore('night', 480)).toBe(180);
  });

  it('is negative when the time lies within the slot', () => {
    expect(minutesBefore('evening', 1200)).toBe(-60);
    expect(minutesBefore('night', 1380)).toBe(-360);
    expect(minutesBefore('night', 60)).toBe(-240);
  });
});
