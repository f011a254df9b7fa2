import type { Person } from './person';
import type { PlannedBody } from './plan';
import type { Random } from './random';
import { hundredths, within } from './rounding';

/** From this day on (day number of 2021-12-07) the strap measures skin temperature and blood oxygen (whoop-format 6). */
const FOURTH_GENERATION = Date.UTC(2021, 11, 7) / 86_400_000;

const LN_HRV_SD = 0.17;
const RHR_SD = 3.1;

export interface BodySigns {
  day: number;
  recoveryPct: number;
  /** Deviations in SD; `illness` 0-1. */
  hrv: number;
  rhr: number;
  skinTemp: number;
  illness: number;
}

/** The body columns of a cycle row; HRV and resting heart rate also drift with the season and over the years. */
export function bodyOf(person: Person, signs: BodySigns, random: Random): PlannedBody {
  const season = Math.cos((2 * Math.PI * (signs.day - person.seasonDay)) / 365.25);
  const years = Math.sin((2 * Math.PI * signs.day) / 811);
  const lnHrv = Math.log(person.hrvMs) + 0.05 * season + 0.03 * years + LN_HRV_SD * signs.hrv;
  const rhr = person.rhrBpm - 0.8 * season + RHR_SD * signs.rhr + 4 * signs.illness;
  const skin = person.skinTempC + 0.45 * signs.skinTemp + 0.8 * signs.illness;
  const spo2 = 96.2 + 0.9 * random.normal() - 0.6 * signs.illness;
  const measured = signs.day >= FOURTH_GENERATION;
  return {
    recoveryPct: signs.recoveryPct,
    rhrBpm: Math.round(within(rhr, 34, 100)),
    hrvMs: Math.round(within(Math.exp(lnHrv), 8, 250)),
    skinTempC: measured && !random.chance(0.006) ? hundredths(within(skin, 30, 38)) : null,
    spo2Pct: measured && !random.chance(0.004) ? hundredths(within(spo2, 88, 100)) : null,
  };
}
