import type { Insight } from '../../api/types';
import { Panel } from '../../shell/page';
import { signed } from '../../words/numbers';
import { dayShortYear } from '../../words/times';
import { effectDigits, verdictWords } from './insight-words';
import styles from './insights.module.css';

/** What was told once and no longer holds: nothing that was said disappears silently. */
export function RetiredList({ retired }: { retired: readonly Insight[] }) {
  return (
    <Panel title="What no longer holds" note="It was told once; with newer days it cannot be told any more.">
      <ul className={styles.retired}>
        {retired.map(({ id, title, retired_on: on, timeline, unit, smallest_worth_telling: least }) => (
          <li key={id}>
            <b>{title}</b>
            <span className="muted small">
              {on !== null && `Until ${dayShortYear(on)}. `}
              {timeline.map(
                ({ on: day, verdict, effect }) =>
                  `${dayShortYear(day)}: ${verdictWords(verdict)}${effect === null ? '' : `, ${signed(effect, effectDigits(least))} ${unit}`}. `,
              )}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
