import type { Insight } from '../../api/types';
import { LevelMark } from '../../states/level-mark';
import { figure, percent, signed } from '../../words/numbers';
import { dayShortYear } from '../../words/times';
import { effectDigits, verdictLevel, verdictWords } from './insight-words';
import styles from './insights.module.css';

/** The method in words, the chance of a false claim, what else was looked at and what was told before. */
export function InsightDetails({ insight }: { insight: Insight }) {
  const { how, q, verdict, smallest_worth_telling: least, unit, also, timeline } = insight;
  const digits = effectDigits(least);
  return (
    <div className={styles.details}>
      <p>{how}</p>
      {verdict !== 'described' && (
        <p>
          Less than {figure(least, least % 1 === 0 ? 0 : 1)} {unit} is taken as too small to matter
          {q !== null &&
            `; the chance of a false claim, corrected for all tests of the search, is ${chance(q)}`}
          . Linked with, not caused by.
        </p>
      )}
      {also.length > 0 && (
        <>
          <h4>Also looked at</h4>
          <ul>
            {also.map(({ id, title, verdict: one, effect, interval, unit: its }) => (
              <li key={id}>
                <LevelMark level={verdictLevel(one)} label={verdictWords(one)} size={9} /> {title}
                {effect !== null && `: ${signed(effect, 1)} ${its}`}
                {interval.low !== null &&
                  interval.high !== null &&
                  ` (${signed(interval.low, 1)} to ${signed(interval.high, 1)})`}
              </li>
            ))}
          </ul>
        </>
      )}
      {timeline.length > 1 && (
        <>
          <h4>What was told before</h4>
          <ol>
            {timeline.map(({ on, verdict: one, effect }) => (
              <li key={on}>
                {dayShortYear(on)}: {verdictWords(one)}
                {effect !== null && `, ${signed(effect, digits)} ${unit}`}
              </li>
            ))}
          </ol>
        </>
      )}
    </div>
  );
}

const chance = (q: number): string => (q < 0.001 ? 'below 0.1\u2009%' : percent(q, 1));
