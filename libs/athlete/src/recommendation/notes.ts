import { THRESHOLDS } from '../thresholds';
import { closingNote } from './closing-note';
import type { NoteFacts } from './note-facts';
import { reasonNotes } from './reason-notes';
import type { Note } from './recommendation';
import { carefulNotes, goodNotes, recoveryNote } from './state-notes';

const { most } = THRESHOLDS.recommendation.notes;

/**
 * One to three sentences: the main reason, then sleep, load or HRV, then what to do, and what tomorrow looks like or how
 * little is known. Every reason for less is explained, the decisive one first; good news are told only where nothing
 * holds the day down, so that no sentence speaks against another. Source: science 7.6.
 */
export function notesOf(facts: NoteFacts): Note[] {
  const closing = closingNote(facts);
  const body = bodyNotes(facts, closing === null ? 2 : 1);
  const closed = closing === null ? body : [...body, closing];
  if (closed.length >= most) return closed.slice(0, most);
  return [...body, ...levelNotes(facts), ...closed.slice(body.length)];
}

/** What the level means; none where "maintain consistency" would speak against the flag that asks for more variety. */
function levelNotes({ intensity, inputs }: NoteFacts): Note[] {
  const isToVary = intensity === 'moderate' && (inputs.flags.MONOTONY_HIGH ?? 0) > 0;
  return isToVary ? [] : [{ code: 'LEVEL', values: { intensity } }];
}

/** At least one note; `goodAtMost` bounds the good news alone. */
function bodyNotes(facts: NoteFacts, goodAtMost: number): Note[] {
  const isHeldDown = facts.intensity === 'rest' || facts.intensity === 'light';
  const reasons = reasonNotes(facts);
  const why = reasons.length === 0 && isHeldDown ? [recoveryNote(facts)] : reasons;
  const careful = carefulNotes(facts);
  if (why.length > 0) return [...why, ...careful].slice(0, Math.max(2, why.length));
  if (careful.length > 0) return careful.slice(0, 2);
  const good = goodNotes(facts).slice(0, goodAtMost);
  return good.length > 0 ? good : [recoveryNote(facts)];
}
