import { Popover, UnstyledButton } from '@mantine/core';
import type { ScoreDetail, Summary } from '../../api/types';
import { Panel } from '../../shell/page';
import { LevelMark } from '../../states/level-mark';
import { Empty } from '../../states/notice';
import { scoreLevel } from '../../words/levels';
import { figure, percent, UNKNOWN } from '../../words/numbers';
import { scoreValue } from './score-value';
import styles from './scores.module.css';

/** Three summaries, each with all that it is made of. */
export function ScoresPanel({ summary }: { summary: Summary }) {
  const { scores } = summary;
  if (scores === null) {
    return (
      <Panel title="Scores">
        <Empty title="No scores yet">They need about a week of days.</Empty>
      </Panel>
    );
  }
  return (
    <Panel
      title="Scores"
      note="Our own summaries, with every part and its weight. None is a clinical measure."
    >
      <div className={styles.scores}>
        {scores.details.map((score) => (
          <Score key={score.key} score={score} />
        ))}
      </div>
    </Panel>
  );
}

function Score({ score }: { score: ScoreDetail }) {
  const level = scoreLevel(score.level);
  return (
    <article className={styles.score} aria-label={score.title}>
      <header className={styles.head}>
        <h3>{score.title}</h3>
        <p className={`figure-number ${styles.number}`}>{figure(score.score)}</p>
        <p className={styles.level}>
          <LevelMark level={level} />
          {score.level ?? score.reason ?? UNKNOWN}
        </p>
      </header>
      <ul className={styles.parts}>
        {score.parts.map((part) => (
          <li key={part.key} className={styles.part}>
            <span className={styles.partLabel}>{part.label}</span>
            <span className={styles.partValue}>{scoreValue(part)}</span>
            <span
              className={styles.track}
              role="img"
              aria-label={`${part.points === null ? 'not known' : `${figure(part.points)} of 100 points`}, weight ${part.weight} percent`}
            >
              {part.points !== null && <i style={{ width: `${part.points}%` }} data-score={score.key} />}
            </span>
          </li>
        ))}
      </ul>
      <HowComputed score={score} />
    </article>
  );
}

function HowComputed({ score }: { score: ScoreDetail }) {
  return (
    <Popover width={300} withArrow shadow="none">
      <Popover.Target>
        <UnstyledButton className={styles.how}>How computed</UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown className={styles.popover}>
        <p>{score.subtitle}</p>
        <ul>
          {score.parts.map(({ key, label, weight, points }) => (
            <li key={key}>
              {label}: weight {weight} %, {points === null ? 'unknown, left out' : `${figure(points)} of 100`}
            </li>
          ))}
        </ul>
        <p>
          {score.source === 'blend' && score.model
            ? `A model of your own days has a share of ${percent(score.model.weight)}; the rule alone gives ${figure(score.rule_score)}.`
            : 'By rules alone: no model of yours has earned a share in it.'}
        </p>
        <p>{percent(score.data_quality)} of its weight is known.</p>
        {score.note && <p>{score.note}</p>}
      </Popover.Dropdown>
    </Popover>
  );
}
