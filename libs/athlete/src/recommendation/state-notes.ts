import { THRESHOLDS } from '../thresholds';
import { hasMediumFlag, isShortSleep } from './intensity-steps';
import type { NoteFacts } from './note-facts';
import { reasonValues } from './reason-notes';
import type { Note, ReasonCode } from './recommendation';

const { notes: thresholds, loadRatioCaps } = THRESHOLDS.recommendation;
const { loadLow } = THRESHOLDS.flags;

/** The day's recovery in words. Its number is left out when unknown, which a reason then says. */
export function recoveryNote({ inputs: { recovery } }: NoteFacts): Note {
  return { code: 'RECOVERY', values: recovery === null ? {} : { pct: recovery } };
}

/** What else speaks for care, where no reason said it already. A low HRV is not held against a hard day. */
export function carefulNotes(facts: NoteFacts): Note[] {
  const { inputs, intensity, reasons, today, travelled } = facts;
  const isSaid = (...codes: ReasonCode[]): boolean => codes.some((code) => reasons.includes(code));
  const notes: Note[] = [];
  if (hasOvernightSignal(inputs) && !isSaid('ILLNESS_SIGNAL')) notes.push({ code: 'ILLNESS_SIGNAL' });
  if (isShortSleep(inputs) && !isSaid('SHORT_SLEEP')) {
    notes.push({ code: 'SHORT_SLEEP', values: reasonValues('SHORT_SLEEP', facts) });
  }
  const { loadRatio } = inputs;
  const isLoaded = loadRatio !== null && loadRatio >= loadRatioCaps.moderateFrom;
  if (isLoaded && !isSaid('LOAD_RATIO_1_5', 'LOAD_RATIO_2')) {
    notes.push({ code: 'LOAD_ABOVE', values: { ratio: loadRatio } });
  }
  const hrvDelta = today?.hrvDelta ?? null;
  const isHrvLow = hrvDelta !== null && hrvDelta < -thresholds.normalDelta;
  if (isHrvLow && intensity !== 'high' && !isSaid('HRV_LOW_SUSTAINED')) notes.push({ code: 'HRV_BELOW' });
  if (travelled) notes.push({ code: 'TRAVELLED' });
  return notes;
}

/**
 * Good news, for moderate and hard days without a reason for less, without an overnight signal and without a medium flag.
 * Room to build is seen on hard days alone: the moderate ones ask for consistency. Below half the usual load it is no
 * room but a break to come back from.
 */
export function goodNotes({ inputs, intensity, today }: NoteFacts): Note[] {
  const { recovery, sleepRatio, loadRatio } = inputs;
  if (hasMediumFlag(inputs) || hasOvernightSignal(inputs)) return [];
  const notes: Note[] = [];
  const { goodSleep, loadBelowRatio } = thresholds;
  const isSlept = sleepRatio !== null && sleepRatio >= goodSleep.minRatio;
  if (isSlept && recovery !== null && recovery >= goodSleep.minRecoveryPct)
    notes.push({ code: 'GOOD_SLEEP' });
  if (intensity === 'high' && loadRatio !== null && loadRatio < loadBelowRatio) {
    notes.push({ code: loadRatio < loadLow.below ? 'LOAD_FAR_BELOW' : 'LOAD_BELOW' });
  }
  if (isAbsorbing(today)) notes.push({ code: 'HRV_ABOVE' });
  return notes;
}

const hasOvernightSignal = ({ flags }: NoteFacts['inputs']): boolean => (flags.ILLNESS_SIGNAL ?? 0) > 0;

/** A weekly HRV above its band, with a resting heart rate that is not raised. */
function isAbsorbing(today: NoteFacts['today']): boolean {
  const { hrvDelta, rhrDelta } = today ?? { hrvDelta: null, rhrDelta: null };
  return (
    hrvDelta !== null &&
    rhrDelta !== null &&
    hrvDelta > thresholds.normalDelta &&
    rhrDelta <= thresholds.normalDelta
  );
}
