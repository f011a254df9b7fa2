import { INSIGHT_THRESHOLDS } from '../thresholds';

const { withinDays, controls } = INSIGHT_THRESHOLDS.matching;

/** A day with its outcome. */
export interface ComparedDay {
  /** Calendar day. */
  day: number;
  weekend: boolean;
  /** The outcome, less what was usual. */
  y: number;
}

/** A day with the exposure and those without that it is compared with. */
export interface MatchedDay<Row extends ComparedDay> {
  exposed: Row;
  controls: Row[];
  /** Its outcome minus the mean of theirs. */
  difference: number;
}

/**
 * Each day with the exposure against the up to 3 nearest days without it, within 21 days and of the same weekend class; of
 * two that are equally near, the earlier. Days without may be used again; a day with none near enough is left out. Both
 * lists ascending by day. Source: science 9.1, vector I12.
 */
export function matchedDifferences<Row extends ComparedDay>(
  yes: readonly Row[],
  no: readonly Row[],
  alike: (exposed: Row, other: Row) => boolean = () => true,
): MatchedDay<Row>[] {
  const matched: MatchedDay<Row>[] = [];
  let next = 0;
  for (const exposed of yes) {
    while (next < no.length && no[next]!.day < exposed.day) next += 1;
    const near = nearest(exposed, no, next, alike);
    if (near.length === 0) continue;
    const usual = near.reduce((sum, { y }) => sum + y, 0) / near.length;
    matched.push({ exposed, controls: near, difference: exposed.y - usual });
  }
  return matched;
}

/** Walks outwards from the place where the exposed day would stand among the others. */
function nearest<Row extends ComparedDay>(
  exposed: Row,
  no: readonly Row[],
  from: number,
  alike: (exposed: Row, other: Row) => boolean,
): Row[] {
  const found: Row[] = [];
  let [before, after] = [from - 1, from];
  while (found.length < controls) {
    const gapBefore = before < 0 ? Infinity : exposed.day - no[before]!.day;
    const gapAfter = after >= no.length ? Infinity : no[after]!.day - exposed.day;
    if (Math.min(gapBefore, gapAfter) > withinDays) break;
    const other = gapBefore <= gapAfter ? no[before--]! : no[after++]!;
    if (other.weekend === exposed.weekend && alike(exposed, other)) found.push(other);
  }
  return found;
}
