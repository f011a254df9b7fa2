import { roomForLoad } from './room-for-load';

const room = (intensity: 'rest' | 'light' | 'moderate' | 'high', lastDaysLoad: number | null) =>
  roomForLoad(
    { intensity, reasons: [] },
    { usualLoad: 100, chronicLoad: 100, lastDaysLoad, easyDayLoad: null },
  );

it('leaves a level alone that the week has room for', () => {
  expect(room('moderate', 600)).toMatchObject({ intensity: 'moderate', reasons: [] });
  expect(room('high', 900)).toMatchObject({ intensity: 'high', reasons: [] });
});

it('lowers a level whose target would end below where it begins', () => {
  const { intensity, reasons, strainTarget } = room('moderate', 1_000);
  expect({ intensity, reasons }).toEqual({ intensity: 'light', reasons: ['LOAD_ROOM'] });
  expect(strainTarget).toMatchObject({ cappedByLoad: true });
  expect(strainTarget.hi).toBeCloseTo(7.1689, 3);
});

it('lowers by as many levels as it takes, names the reason once, and ends at light', () => {
  expect(room('high', 1_040)).toMatchObject({ intensity: 'light', reasons: ['LOAD_ROOM'] });
  expect(room('light', 2_000)).toMatchObject({ intensity: 'light', reasons: [] });
  expect(room('rest', 2_000)).toMatchObject({ intensity: 'rest', reasons: [] });
});

it('does not judge by a load that is unknown', () => {
  expect(room('high', null)).toMatchObject({ intensity: 'high', reasons: [] });
});
