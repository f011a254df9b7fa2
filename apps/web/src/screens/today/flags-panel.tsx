import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { RiskFlag, Summary } from '../../api/types';
import { Panel } from '../../shell/page';
import { LevelMark } from '../../states/level-mark';
import { Empty } from '../../states/notice';
import { severityLevel } from '../../words/levels';
import { plural } from '../../words/numbers';
import { dayShort } from '../../words/times';
import { evidenceText } from './evidence-text';
import { flagMetric, flagsToShow } from './flag-metric';
import styles from './today.module.css';

/** What is worth a look: at most three, the rest on request. */
export function FlagsPanel({ summary }: { summary: Summary }) {
  const [all, setAll] = useState(false);
  const { flags, more } = flagsToShow(summary);
  if (flags === null) {
    return (
      <Panel title="Flags">
        <Empty title="Not looked for yet">The days are being assessed.</Empty>
      </Panel>
    );
  }
  const shown = all ? [...flags, ...more] : flags;
  const hidden = more.length;
  return (
    <Panel
      title="Flags"
      note={flags.length === 0 ? undefined : 'What was found, against which threshold, and what to consider.'}
    >
      {shown.length === 0 ? (
        <p className={styles.allClear}>
          <LevelMark level="good" size={14} /> Looked for 15 patterns, found none.
        </p>
      ) : (
        <ul className={styles.flags}>
          {shown.map((flag) => (
            <Flag key={flag.code} flag={flag} />
          ))}
        </ul>
      )}
      {!all && hidden > 0 && (
        <Button variant="default" size="xs" onClick={() => setAll(true)} style={{ justifySelf: 'start' }}>
          {plural(hidden, 'more flag')}
        </Button>
      )}
    </Panel>
  );
}

function Flag({ flag }: { flag: RiskFlag }) {
  const { evidence, context } = flag;
  const metric = flagMetric(flag.code);
  return (
    <li className={styles.flag}>
      <LevelMark level={severityLevel(flag.severity)} label={`Severity ${flag.severity}`} size={14} />
      <div>
        <h3>
          {flag.title} <span className={styles.since}>since {dayShort(flag.since)}</span>
        </h3>
        <p>{flag.text}</p>
        <p className="muted">
          {flag.action}
          {context.alcohol && ' You logged alcohol.'}
          {context.travelled && ' You travelled.'}
        </p>
      </div>
      <p className={styles.evidence}>
        {evidence.value !== null && (
          <span>
            {evidenceText(evidence.value, evidence)}
            {evidence.threshold !== null && ` · threshold ${evidenceText(evidence.threshold, evidence)}`}
          </span>
        )}
        {metric && (
          <Link to="/trends" search={{ metrics: [metric] }}>
            See the days
          </Link>
        )}
      </p>
    </li>
  );
}
