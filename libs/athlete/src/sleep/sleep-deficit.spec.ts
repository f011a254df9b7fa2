import { day } from '../fixtures/days';
import { sleepDeficit } from './sleep-deficit';

describe('sleepDeficit', () => {
  const napped = { sleepTotalMin: 450, baseNeedMin: 480 };

  it("holds WHOOP's need, which is net of naps, against the main sleep alone", () => {
    const stated = day(0, { sleepMin: 420, sleepNeedMin: 540, whoopDebtMin: 60 });
    expect(sleepDeficit(stated, napped)).toBe(60);
  });

  it('holds any other need against main sleep and naps', () => {
    expect(sleepDeficit(day(0, { sleepMin: 420 }), napped)).toBe(30);
  });

  it('holds the usual need against both also where the stated one is eaten up by its debt', () => {
    const contradicted = day(0, { sleepMin: 420, sleepNeedMin: 100, whoopDebtMin: 120 });
    expect(sleepDeficit(contradicted, napped)).toBe(30);
  });

  it('lets a long night pay back 120 min and no more', () => {
    const long = day(0, { sleepMin: 700, sleepNeedMin: 480 });
    expect(sleepDeficit(long, { sleepTotalMin: 700, baseNeedMin: 480 })).toBe(-120);
    expect(sleepDeficit(long, { sleepTotalMin: 700, baseNeedMin: 590 })).toBe(-110);
  });

  it('is null where sleep or need is unknown', () => {
    expect(sleepDeficit(null, napped)).toBeNull();
    expect(sleepDeficit(day(0), napped)).toBeNull();
    expect(sleepDeficit(day(0, { sleepMin: 420 }), { sleepTotalMin: 420, baseNeedMin: null })).toBeNull();
  });
});
