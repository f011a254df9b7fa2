import { Button } from '@mantine/core';
import { lazy, useId, useState } from 'react';
import type { Insight } from '../../api/types';
import { EffectBar } from '../../dials/effect-bar';
import { LevelMark } from '../../states/level-mark';
import { Section } from '../../states/section';
import { signed } from '../../words/numbers';
import { withReadableDays } from '../../words/times';
import { Confidence } from './confidence';
import { familyWords } from './family-words';
import { InsightDetails } from './insight-details';
import { countWords, effectDigits, periodWords, verdictLevel, verdictWords } from './insight-words';
import styles from './insights.module.css';

const InsightDays = lazy(() => import('./insight-days'));

/** One pattern: what, how much, how sure, on how many days; the days themselves and the method on request. */
export function InsightCard({ insight, badge }: { insight: Insight; badge: Insight['change'] }) {
  const title = useId();
  const [open, setOpen] = useState<'days' | 'how' | null>(null);
  const toggle = (part: 'days' | 'how') => setOpen(open === part ? null : part);
  return (
    <article className={styles.card} aria-labelledby={title}>
      <div className={styles.said}>
        <p className={styles.kind}>
          <LevelMark level={verdictLevel(insight.verdict)} label={verdictWords(insight.verdict)} size={11} />
          {familyWords(insight.type)}
          {badge !== null && <span className={styles.badge}>{badge}</span>}
        </p>
        <h3 id={title}>{withReadableDays(insight.title)}</h3>
        <p>{withReadableDays(insight.description)}</p>
        {insight.action !== null && <p className={styles.action}>{insight.action}</p>}
        <Mentions also={insight.also} />
      </div>
      <Figures insight={insight} />
      <div className={styles.buttons}>
        {insight.days_url !== null && (
          <Button variant="default" size="xs" aria-expanded={open === 'days'} onClick={() => toggle('days')}>
            {open === 'days' ? 'Hide the days' : 'Show the days'}
          </Button>
        )}
        <Button variant="default" size="xs" aria-expanded={open === 'how'} onClick={() => toggle('how')}>
          How this was computed
        </Button>
      </div>
      {open === 'how' && <InsightDetails insight={insight} />}
      {open === 'days' && (
        <div className={styles.wide}>
          <Section name="The days" height={300}>
            <InsightDays insight={insight} />
          </Section>
        </div>
      )}
    </article>
  );
}

function Figures({ insight }: { insight: Insight }) {
  const { effect, interval, unit, verdict, smallest_worth_telling: least } = insight;
  const digits = effectDigits(least);
  const isTested = verdict !== 'described' && effect !== null;
  return (
    <div className={styles.figures}>
      {isTested && (
        <>
          <p className={styles.effect}>
            <span className="figure-number">{signed(effect, digits)}</span> {unit}
          </p>
          <EffectBar
            effect={effect}
            low={interval.low}
            high={interval.high}
            least={least}
            unit={unit}
            digits={digits}
            level={verdictLevel(verdict)}
          />
        </>
      )}
      <Confidence insight={insight} />
      <p className="muted small">
        {countWords(insight.n)}
        <br />
        {periodWords(insight)}
      </p>
    </div>
  );
}

const MOST_MENTIONS = 2;

/** Other outcomes of the same habit. That more of them show no difference than are named here stands in the details. */
function Mentions({ also }: { also: Insight['also'] }) {
  const told = also.filter(({ verdict }) => verdict !== 'no_effect').slice(0, MOST_MENTIONS);
  if (told.length === 0) return null;
  return (
    <ul className={styles.also} aria-label="Also">
      {told.map(({ id, title, verdict, effect, unit }) => (
        <li key={id}>
          <LevelMark level={verdictLevel(verdict)} label={verdictWords(verdict)} size={9} />
          {title}
          {effect !== null && ` (${signed(effect, effectDigits(Math.abs(effect)))} ${unit})`}
        </li>
      ))}
    </ul>
  );
}
