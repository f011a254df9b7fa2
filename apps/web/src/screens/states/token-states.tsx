import { Button } from '@mantine/core';
import { LevelMark } from '../../states/level-mark';
import type { Level } from '../../words/levels';
import { Case, Cases } from './case';
import styles from './states.module.css';

const COLOURS = [
  'recovery',
  'strain',
  'sleep',
  'hrv',
  'rhr',
  'load',
  'usual',
  'usual-mark',
  'good',
  'middle',
  'bad',
  'text',
  'muted',
  'faint',
];
const SIZES = ['t-tiny', 't-small', 't-body', 't-lead', 't-title', 't-figure', 't-display'];
const LEVELS: Level[] = ['good', 'middle', 'bad', 'none'];

export function TokenStates() {
  return (
    <Cases title="Tokens">
      <Case name="Colours: data alone has any">
        <ul className={styles.swatches}>
          {COLOURS.map((name) => (
            <li key={name}>
              <i style={{ background: `var(--${name})` }} />
              {name}
            </li>
          ))}
        </ul>
      </Case>
      <Case name="Type">
        {SIZES.map((size) => (
          <p key={size} style={{ fontSize: `var(--${size})`, lineHeight: 1.25 }}>
            72 ms · Recovery
          </p>
        ))}
      </Case>
      <Case name="Levels, by shape and colour">
        <ul className={styles.swatches}>
          {LEVELS.map((level) => (
            <li key={level}>
              <LevelMark level={level} size={16} /> {level}
            </li>
          ))}
        </ul>
      </Case>
      <Case name="Buttons">
        <div className={styles.row}>
          <Button>Primary</Button>
          <Button variant="default">Secondary</Button>
          <Button disabled>Disabled</Button>
          <Button loading>Busy</Button>
        </div>
      </Case>
    </Cases>
  );
}
