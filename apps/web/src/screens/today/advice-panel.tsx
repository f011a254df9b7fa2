import type { ReactNode } from 'react';
import type { Summary } from '../../api/types';
import { Panel } from '../../shell/page';
import { Empty } from '../../states/notice';
import { duration } from '../../words/times';
import { reasonWords } from './reason-words';
import { whyUnknown } from './statement';
import styles from './today.module.css';

/** What to do, and what moved it there. */
export function AdvicePanel({ summary }: { summary: Summary }) {
  const { recommendation } = summary;
  if (recommendation === null) {
    return (
      <Panel title="What to do">
        <Empty title="No advice yet">
          {whyUnknown(summary, 'recommendation') ?? 'It is being worked out.'}
        </Empty>
      </Panel>
    );
  }
  return (
    <Panel title="What to do" note={recommendation.focus}>
      <dl className={styles.facts}>
        <Fact name="Training">{recommendation.workout_type}</Fact>
        <Fact
          name="Best time"
          note={recommendation.optimal_time_source === 'history' ? 'from your own workouts' : 'in general'}
        >
          {recommendation.optimal_time}
        </Fact>
        <Fact name="Strain">{recommendation.strain_target.text}</Fact>
        <Fact name="Sleep" note={`${duration(recommendation.in_bed_min)} in bed`}>
          {recommendation.sleep_target_text}
        </Fact>
      </dl>
      <Reasons codes={recommendation.reasons} />
    </Panel>
  );
}

function Fact({ name, note, children }: { name: string; note?: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {children}
        {note && <span className="muted"> · {note}</span>}
      </dd>
    </div>
  );
}

function Reasons({ codes }: { codes: readonly string[] }) {
  return (
    <div className={styles.reasons}>
      <h3>Why</h3>
      {codes.length === 0 ? (
        <p className="muted">Your recovery alone says so; nothing moved it up or down.</p>
      ) : (
        <ul>
          {codes.map((code) => (
            <li key={code}>{reasonWords(code)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
