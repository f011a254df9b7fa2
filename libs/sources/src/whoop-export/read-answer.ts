import type { JournalRecord } from '../records';
import type { Row, RowOffset, Skip } from './row';

/** Part of a database key: an index row holds at most 2,704 bytes, and a character takes up to 4. */
const MAX_QUESTION_CHARACTERS = 500;

export function readAnswer(row: Row, offset: RowOffset): JournalRecord | Skip {
  const cycleStartUtcMs = row.requiredInstant('cycleStart', offset, 'no_cycle_start');
  if (typeof cycleStartUtcMs !== 'number') return cycleStartUtcMs;
  const question = row.repeatedText('question', MAX_QUESTION_CHARACTERS);
  if (question === '') return { skip: 'no_question', column: 'question' };
  return {
    cycleStartUtcMs,
    question,
    offsetMin: offset.minutes,
    offsetKnown: offset.known,
    answeredYes: row.boolean('answeredYes'),
    notes: row.text('notes') || null,
  };
}
