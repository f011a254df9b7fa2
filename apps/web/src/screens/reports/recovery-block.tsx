import type { MonthlyReport, WeeklyReport } from '../../api/types';
import { LevelMark } from '../../states/level-mark';
import { RECOVERY_WORDS, recoveryLevel, type Level } from '../../words/levels';
import { figure, plural, UNKNOWN } from '../../words/numbers';
import { weekdayShort } from '../../words/times';
import styles from './figures.module.css';
import { Block, Facts } from './report-block';

type Recovery = (WeeklyReport | MonthlyReport)['recovery'];

const LEVELS = [
  ['good', 'green'],
  ['middle', 'yellow'],
  ['bad', 'red'],
] as const;

/** A mark for each day, so that a week can be seen at a glance and counted. */
export function RecoveryBlock({ recovery }: { recovery: Recovery }) {
  const known = recovery.green + recovery.yellow + recovery.red;
  return (
    <Block title="Recovery" note={known === 0 ? 'No recovery is known.' : `${plural(known, 'day')} known`}>
      <ul className={styles.counts}>
        {LEVELS.map(([level, key]) => (
          <Count key={key} level={level} count={recovery[key]} />
        ))}
      </ul>
      <Facts
        facts={[
          { name: 'Best', ...dayFact(recovery.best) },
          { name: 'Worst', ...dayFact(recovery.worst) },
        ]}
      />
    </Block>
  );
}

const Count = ({ level, count }: { level: Level; count: number }) => (
  <li>
    <span className={styles.countName}>{RECOVERY_WORDS[level]}</span>
    <span className={styles.marks}>
      {Array.from({ length: count }, (_, index) => (
        <LevelMark key={index} level={level} size={12} />
      ))}
    </span>
    <b>{figure(count)}</b>
  </li>
);

function dayFact(day: Recovery['best']) {
  if (day?.value == null) return { value: UNKNOWN };
  return {
    value: (
      <>
        <LevelMark level={recoveryLevel(day.value)} label={RECOVERY_WORDS[recoveryLevel(day.value)]} />{' '}
        {figure(day.value)} %
      </>
    ),
    note: weekdayShort(day.date),
  };
}
