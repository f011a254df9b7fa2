import { dotSize } from './calibration';

it('grows by area and stays visible', () => {
  expect(dotSize(40, 40)).toBe(30);
  expect(dotSize(10, 40)).toBe(15);
  expect(dotSize(0, 40)).toBe(6);
});
