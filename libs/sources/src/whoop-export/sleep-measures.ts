import type { SleepMeasures } from '../records';
import type { Row } from './row';

/** WHOOP's stages add up to the time asleep within 2 minutes in every row measured. */
const STAGE_TOLERANCE_MIN = 2;
/** Longest span from falling asleep to waking that can be one sleep. */
const MAX_SLEEP_MS = 20 * 3_600_000;

/**
 * The sleep columns that cycles and sleeps share. Both write them out field by field: a record that is put together from
 * parts grows with each field, and is made several times as slowly.
 */
export function sleepMeasures(row: Row): SleepMeasures {
  const measures: SleepMeasures = {
    performancePct: row.number('performancePct'),
    respRate: row.number('respRate'),
    asleepMin: row.number('asleepMin'),
    inBedMin: row.number('inBedMin'),
    lightMin: row.number('lightMin'),
    deepMin: row.number('deepMin'),
    remMin: row.number('remMin'),
    awakeMin: row.number('awakeMin'),
    needMin: row.number('needMin'),
    debtMin: row.number('debtMin'),
    efficiencyPct: row.number('efficiencyPct'),
    consistencyPct: row.number('consistencyPct'),
  };
  if (!stagesAddUp(measures)) row.sheet.uneven += 1;
  const { asleepMin, inBedMin } = measures;
  if (asleepMin === null || inBedMin === null || inBedMin >= asleepMin) return measures;
  row.sheet.nullCell(row.line, 'inBedMin', 'less_than_asleep');
  return { ...measures, inBedMin: null };
}

/** What is wrong with a sleep from `onset` to `wake` (epoch ms); null when nothing is. */
export function sleepFault(onset: number, wake: number): 'wake_before_onset' | 'sleep_too_long' | null {
  if (wake <= onset) return 'wake_before_onset';
  return wake - onset > MAX_SLEEP_MS ? 'sleep_too_long' : null;
}

function stagesAddUp({ asleepMin, lightMin, deepMin, remMin }: SleepMeasures): boolean {
  if (asleepMin === null || lightMin === null || deepMin === null || remMin === null) return true;
  return Math.abs(lightMin + deepMin + remMin - asleepMin) <= STAGE_TOLERANCE_MIN;
}
