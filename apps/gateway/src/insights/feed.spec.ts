import type { InsightRow } from '@whoop/database';
import { feedOf, learningOf } from './feed';

const row = (key: string, more: Partial<InsightRow> = {}): InsightRow => {
  const [family, exposure, outcome] = key.split(':');
  return { key, family, exposure, outcome, mentionedIn: null, ...more } as InsightRow;
};
const keys = (rows: readonly { key: string }[]) => rows.map(({ key }) => key);

it('shows 10 at most, 3 of a family, each with what it mentions', () => {
  const rows = [
    ...[1, 2, 3, 4].map((i) => row(`journal:h${i}:recovery`)),
    row('journal:h1:hrv', { mentionedIn: 'journal:h1:recovery' }),
    ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((i) => row(`f${i}:x:recovery`)),
  ];
  const feed = feedOf(rows, false);
  expect(feed).toHaveLength(10);
  expect(keys(feed.map(({ row: one }) => one)).slice(0, 4)).toEqual([
    'journal:h1:recovery',
    'journal:h2:recovery',
    'journal:h3:recovery',
    'f1:x:recovery',
  ]);
  expect(keys(feed[0]!.mentioned)).toEqual(['journal:h1:hrv']);
  expect(feedOf(rows, true)).toHaveLength(13);
});

it('lists what is still being learned once for each exposure, habits first', () => {
  const rows = [
    row('sports:yoga:recovery'),
    row('journal:sauna:hrv'),
    row('journal:sauna:recovery'),
    row('naps:any:sleep'),
  ];
  expect(keys(learningOf(rows, false))).toEqual([
    'journal:sauna:recovery',
    'sports:yoga:recovery',
    'naps:any:sleep',
  ]);
  expect(learningOf(rows, true)).toHaveLength(4);
});
