import type { WhatIf } from '../../api/types';
import { LevelMark } from '../../states/level-mark';
import type { Level } from '../../words/levels';
import { percent } from '../../words/numbers';
import styles from './forecast.module.css';

type ChancesOf = NonNullable<WhatIf['chances']>;

const PARTS: readonly { key: keyof ChancesOf; level: Level; name: string }[] = [
  { key: 'red', level: 'bad', name: 'red' },
  { key: 'yellow', level: 'middle', name: 'yellow' },
  { key: 'green', level: 'good', name: 'green' },
];

/** How likely each colour is, in the order of the scale. */
export function Chances({ chances }: { chances: ChancesOf }) {
  return (
    <div className={styles.chances}>
      <div className={styles.chanceBar} aria-hidden="true">
        {PARTS.map(({ key, level }) => (
          <i key={key} style={{ flexGrow: chances[key], background: `var(--${level})` }} />
        ))}
      </div>
      <ul className={styles.chanceList}>
        {PARTS.map(({ key, level, name }) => (
          <li key={key}>
            <LevelMark level={level} /> {percent(chances[key])} {name}
          </li>
        ))}
      </ul>
    </div>
  );
}
