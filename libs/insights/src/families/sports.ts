import { fnv1a32, mean } from '@whoop/statistics';
import { compareGroups } from '../comparing/compare-groups';
import type { Finding } from '../finding';
import type { History } from '../history/history';
import type { Series } from '../history/residuals';
import { plainText } from '../journal/slug';
import { OUTCOMES } from '../outcomes';
import { INSIGHT_THRESHOLDS } from '../thresholds';
import { findingOf } from './difference-finding';

const { sport, actionability } = INSIGHT_THRESHOLDS;

/** The mornings after days with a sport against those after other training days, the day's load taken out. */
export function sportFindings(history: History): Finding[] {
  const residuals = withoutLoad(history);
  return sportsOf(history).map(({ slug, name }) => {
    const key = `sport:${slug}:recovery:1`;
    const exposure = history.workouts.map((day) =>
      day.length === 0 ? null : day.some(({ row }) => slugOf(row.activity) === slug),
    );
    const question = { exposure, lag: 1, matched: false, minExposed: sport.minSessions } as const;
    const measure = { name: 'recovery', values: history.values('recovery'), residuals };
    return findingOf(history, {
      ...question,
      key,
      family: 'sports',
      exposureName: slug,
      group: `sport:${slug}`,
      outcome: OUTCOMES.recovery,
      compared: compareGroups(history, { ...question, seed: fnv1a32(key), measure }),
      subject: {
        title: name,
        onDays: `days after ${name}`,
        thanOn: 'days after other training of the same load',
      },
      actionability: actionability.training,
    });
  });
}

export const slugOf = (activity: string): string =>
  plainText(activity).replaceAll(' ', '-').slice(0, 60) || 'activity';

/** The sports of the window, by name. */
function sportsOf({ workouts, from }: History): { slug: string; name: string }[] {
  const names = new Map<string, string>();
  for (const { row } of workouts.slice(from).flat()) names.set(slugOf(row.activity), row.activity);
  return [...names].map(([slug, name]) => ({ slug, name })).sort((a, b) => (a.slug < b.slug ? -1 : 1));
}

/** Recovery against usual, less what the load of the day before explains of it (a straight line over the window). */
function withoutLoad(history: History): Series {
  const [loads, residuals] = [history.values('load'), history.residuals('recovery')];
  const pairs = residuals.flatMap((y, t) => {
    const load = loads[t - 1] ?? null;
    return y === null || load === null || t < history.from ? [] : [{ load, y }];
  });
  const [meanLoad, meanY] = [mean(pairs.map(({ load }) => load)) ?? 0, mean(pairs.map(({ y }) => y)) ?? 0];
  const spread = pairs.reduce((sum, { load }) => sum + (load - meanLoad) ** 2, 0);
  const joint = pairs.reduce((sum, { load, y }) => sum + (load - meanLoad) * (y - meanY), 0);
  const slope = spread === 0 ? 0 : joint / spread;
  return residuals.map((y, t) => {
    const load = loads[t - 1] ?? null;
    return y === null || load === null ? null : y - slope * (load - meanLoad);
  });
}
