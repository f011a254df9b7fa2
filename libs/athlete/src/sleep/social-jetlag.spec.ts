import { circularSums } from '@whoop/statistics';
import golden from '../fixtures/golden.json';
import { socialJetlag } from './social-jetlag';

const { S7 } = golden.vectors;
const nights = (count: number, minute: number) => circularSums(new Array<number>(count).fill(minute));

describe('socialJetlag', () => {
  it('gives the golden vector S7', () => {
    const minutes = socialJetlag(circularSums(S7.input.freeMid), circularSums(S7.input.workMid)) ?? NaN;
    expect(Math.abs(minutes - S7.expected.minutes)).toBeLessThanOrEqual(S7.tol);
    expect(Math.abs(minutes / 60 - S7.expected.hours)).toBeLessThanOrEqual(S7.tol);
  });

  it('needs 3 free and 6 work nights', () => {
    expect(socialJetlag(nights(2, 300), nights(6, 210))).toBeNull();
    expect(socialJetlag(nights(3, 300), nights(5, 210))).toBeNull();
    expect(socialJetlag(nights(3, 300), nights(6, 210))).toBeCloseTo(90, 9);
  });

  it('is negative for earlier free nights, and goes the shorter way around midnight', () => {
    expect(socialJetlag(nights(3, 200), nights(6, 260))).toBeCloseTo(-60, 9);
    expect(socialJetlag(nights(3, 20), nights(6, 1420))).toBeCloseTo(40, 9);
    expect(socialJetlag(nights(3, 1420), nights(6, 20))).toBeCloseTo(-40, 9);
  });

  it('is null where the nights of a kind have no mean', () => {
    expect(socialJetlag(circularSums([0, 480, 960]), nights(6, 210))).toBeNull();
  });
});
