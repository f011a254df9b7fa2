import type { Situation } from './situation';
import { GAPS_AND_TRAVEL } from './situations/gaps-and-travel';
import { OVERNIGHT_SIGNALS } from './situations/overnight-signals';
import { READINESS } from './situations/readiness';
import { SLEEP } from './situations/sleep';
import { THIN_HISTORY } from './situations/thin-history';
import { TRAINING_LOAD } from './situations/training-load';

/** By theme: situations of an athlete that the dashboard must get right. */
export const THEMES: Readonly<Record<string, readonly Situation[]>> = {
  'How long the history is': THIN_HISTORY,
  'How recovered the athlete is': READINESS,
  'What the training was': TRAINING_LOAD,
  'How the athlete sleeps': SLEEP,
  'What the night measured': OVERNIGHT_SIGNALS,
  'What is missing or moved': GAPS_AND_TRAVEL,
};

export const SITUATIONS: readonly Situation[] = Object.values(THEMES).flat();
