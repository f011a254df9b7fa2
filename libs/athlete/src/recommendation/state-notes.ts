import { THRESHOLDS } from '../thresholds';
import { hasMediumFlag, isShortSleep } from './intensity-steps';
import type { NoteFacts } from './note-facts';
import type { NoteCode, NoteValues } from './note-codes';
import { reasonValues } from './reason-notes';
import type { Note, ReasonCode } from './recommendation';

const { notes: thresholds, loadRatioCaps } = THRESHOLDS.recommendation;
const { loadLow } = THRESHOLDS.flags;

/** The day's recovery in words. Its number is left out when unknown, which a reason then says. */
export function recoveryNote({ inputs: { recovery } }: NoteFacts): Note {
  return { code: 'RECOVERY', values: recovery === null ? {} : { pct: recovery } };
}

/** A fact that speaks for care, and the reasons that would have said it already. */
interface Care {
  code: NoteCode;
  saidBy: readonly ReasonCode[];
  holds: (facts: NoteFacts) => boolean;
  values?: (facts: NoteFacts) => NoteValues;
}

const CARES: readonly Care[] = [
  {
    code: 'ILLNESS_SIGNAL',
    saidBy: ['ILLNESS_SIGNAL'],
    holds: ({ inputs }) => hasOvernightSignal(inputs),
  },
  {
    code: 'SHORT_SLEEP',
    saidBy: ['SHORT_SLEEP'],
    holds: ({ inputs }) => isShortSleep(inputs),
    values: (facts) => reasonValues('SHORT_SLEEP', facts),
  },
  {
    code: 'LOAD_ABOVE',
    saidBy: ['LOAD_RATIO_1_5', 'LOAD_RATIO_2'],
    holds: ({ inputs }) => (inputs.loadRatio ?? 0) >= loadRatioCaps.moderateFrom,
    values: (facts) => reasonValues('LOAD_RATIO_1_5', facts),
  },
  // Before the HRV, which it may explain.
  { code: 'TRAVELLED', saidBy: [], holds: ({ travelled }) => travelled },
  {
    code: 'HRV_BELOW',
    saidBy: ['HRV_LOW_SUSTAINED'],
    // A low HRV is not held against a hard day.
    holds: ({ today, intensity }) => intensity !== 'high' && (today?.hrvDelta ?? 0) < -thresholds.normalDelta,
  },
];

/** What else speaks for care, where no reason said it already. */
export function carefulNotes(facts: NoteFacts): Note[] {
  return CARES.filter(
    ({ saidBy, holds }) => !saidBy.some((code) => facts.reasons.includes(code)) && holds(facts),
  ).map(({ code, values }) => (values === undefined ? { code } : { code, values: values(facts) }));
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
