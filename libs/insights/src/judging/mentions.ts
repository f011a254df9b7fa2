import type { Insight } from '../insight';

/** Higher rank first, then by key, so that the order is the same each time. */
export const byRank = (a: Insight, b: Insight): number =>
  (b.rank ?? -1) - (a.rank ?? -1) || (a.key < b.key ? -1 : Number(a.key > b.key));

/** Of the published insights of a group the best ranked stays by itself; the others are mentioned in it. */
export function withMentions(insights: readonly Insight[], groupOf: (key: string) => string): Insight[] {
  const heads = new Map<string, string>();
  for (const { key, published } of [...insights].sort(byRank)) {
    const group = groupOf(key);
    if (published && !heads.has(group)) heads.set(group, key);
  }
  return insights.map((insight) => {
    const head = heads.get(groupOf(insight.key)) ?? null;
    return { ...insight, mentionedIn: insight.published && head !== insight.key ? head : null };
  });
}
