import { THRESHOLDS } from '../thresholds';
import { counted } from '../wording/counted';
import { say } from '../wording/say';
import { REASON_CODES } from './note-codes';
import type { NoteCode, NoteValues } from './note-codes';
import { noteNumber } from './note-number';
import { REASON_WORDS } from './reason-words';
import type { Intensity, Note, ReasonCode } from './recommendation';

const { recovery: bands, notes } = THRESHOLDS.recommendation;

const LEVEL_SENTENCES: Readonly<Record<Intensity, string>> = {
  rest: 'A rest day now is training too.',
  light: 'Easy movement beats a hard session today.',
  moderate: 'Maintain consistency with your training plan.',
  high: 'Good day for your key session.',
};
const SO_TODAY: Readonly<Record<Intensity, string>> = {
  rest: 'so today is a rest day',
  light: 'so today stays light',
  moderate: 'so today stays moderate',
  high: 'so today can be hard',
};

const STATE_SENTENCES: Readonly<Record<Exclude<NoteCode, ReasonCode>, (values: NoteValues) => string>> = {
  RECOVERY: ({ pct }) => say`Recovery is ${recoveryWord(pct)} (${noteNumber(pct, 0)} %).` ?? '',
  GOOD_SLEEP: () => 'Good sleep - body is well-recovered.',
  LOAD_ABOVE: ({ ratio }) =>
    say`Load is ${noteNumber(ratio, 2)}x your usual.` ?? 'Load is well above your usual.',
  LOAD_BELOW: () => 'Load is below usual: there is room to build.',
  LOAD_FAR_BELOW: () =>
    'Load has been well below your usual: unless that was planned, build back over 1-2 weeks.',
  HRV_BELOW: () => 'HRV is below your normal range this week.',
  HRV_ABOVE: () =>
    'HRV is above your normal range; with normal resting heart rate that usually means you are absorbing training.',
  TRAVELLED: () => 'You changed time zones: give sleep and recovery a few days to settle.',
  LEVEL: ({ intensity }) => LEVEL_SENTENCES[intensityOf(intensity) ?? 'moderate'],
  TOMORROW: ({ change, lowPct, highPct }) =>
    say`Tomorrow looks ${String(change)} (${noteNumber(lowPct, 0)}-${noteNumber(highPct, 0)} likely).` ?? '',
  FEW_DAYS: ({ days }) => fewDaysSentence(typeof days === 'number' ? days : 0),
  FEW_RECENT_DAYS: () => 'Much of the last four weeks is missing, so this is less personal than usual.',
};

/**
 * The sentence that a note stands for, with its numbers rounded. A reason may carry `intensity`, then it says what it led
 * to. A code that this version does not know says nothing. Source: science 7.6.
 *
 * @example noteText({ code: 'LOAD_RATIO_1_5', values: { ratio: 1.62, intensity: 'moderate' } }); // 'Load is 1.62x your usual, so today stays moderate.'
 */
export function noteText({ code, values = {} }: Note): string {
  if (isReason(code)) {
    const intensity = intensityOf(values.intensity);
    return `${REASON_WORDS[code](values)}${intensity === null ? '' : `, ${SO_TODAY[intensity]}`}.`;
  }
  return isState(code) ? STATE_SENTENCES[code](values) : '';
}

const isReason = (code: string): code is ReasonCode => REASON_CODES.some((known) => known === code);
const isState = (code: string): code is keyof typeof STATE_SENTENCES => Object.hasOwn(STATE_SENTENCES, code);

function intensityOf(value: number | string | undefined): Intensity | null {
  return typeof value === 'string' && Object.hasOwn(SO_TODAY, value) ? (value as Intensity) : null;
}

function recoveryWord(pct: number | string | undefined): string | null {
  if (typeof pct !== 'number') return null;
  if (pct >= bands.highFromPct) return 'high';
  if (pct >= bands.moderateFromPct) return 'fair';
  return pct >= bands.lightFromPct ? 'on the low side' : 'low';
}

function fewDaysSentence(days: number): string {
  const basis = days === 0 ? 'no recovery yet' : `only ${counted(days, 'day') ?? 'a few days'}`;
  return `Based on ${basis}; this gets more personal after ${notes.enoughDays}${days === 0 ? ' days' : ''}.`;
}
