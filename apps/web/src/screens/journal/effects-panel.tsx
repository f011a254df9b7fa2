import { NativeSelect, SegmentedControl } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo, useState } from 'react';
import type { JournalBehaviour } from '../../api/types';
import { effectPlot, effectPlotHeight, type EffectRow } from '../../charts/effect-plot';
import { ChartFigure } from '../../figure/chart-figure';
import { Panel } from '../../shell/page';
import { Empty, Notice } from '../../states/notice';
import type { ChartLook } from '../../theme/chart-look';
import { figure } from '../../words/numbers';
import { EffectKey } from './effect-key';
import { effectsOn, effectsSentence, type JournalEffects, type Order } from './journal-effects';
import styles from './journal.module.css';
import { isOutcome, OUTCOMES, outcomeStyle, type JournalOutcome } from './outcome-words';

/** The forest plot of one outcome, with the habits for which it is too early. */
export function EffectsPanel({ behaviours }: { behaviours: readonly JournalBehaviour[] }) {
  const { outcome = 'recovery' } = useSearch({ strict: false });
  const navigate = useNavigate();
  const [order, setOrder] = useState<Order>('effect');
  const effects = useMemo(() => effectsOn(outcome, behaviours, order), [outcome, behaviours, order]);
  return (
    <>
      {effects.withheld.length > 0 && <Withheld count={effects.withheld.length} />}
      <Panel>
        <div className={styles.switches}>
          <NativeSelect
            label="Difference in"
            value={outcome}
            onChange={({ currentTarget: { value } }) =>
              isOutcome(value) &&
              void navigate({ to: '/journal', search: { outcome: value }, resetScroll: false })
            }
            data={OUTCOMES.map((one) => ({ value: one, label: outcomeStyle(one).name }))}
          />
          <SegmentedControl<Order>
            size="xs"
            aria-label="Order"
            value={order}
            onChange={setOrder}
            data={[
              { value: 'effect', label: 'By effect' },
              { value: 'days', label: 'By days' },
            ]}
          />
        </div>
        {effects.rows.length === 0 ? (
          <NothingToDraw />
        ) : (
          <EffectsFigure outcome={outcome} rows={effects.rows} />
        )}
        <TooFew effects={effects} />
      </Panel>
    </>
  );
}

function EffectsFigure({ outcome, rows }: { outcome: JournalOutcome; rows: EffectRow[] }) {
  const { name, unit, digits, least, better } = outcomeStyle(outcome);
  const nameWidth = useMediaQuery('(min-width: 760px)') ? 220 : 108;
  const build = useCallback(
    (look: ChartLook) => effectPlot({ rows, unit, digits, least, nameWidth }, look),
    [rows, unit, digits, least, nameWidth],
  );
  return (
    <ChartFigure
      title={`${name} after a yes, against like days with a no`}
      summary={effectsSentence(rows, outcome)}
      table={{
        columns: ['Habit', `Difference, ${unit}`, 'From', 'To', 'Days with', 'Days without', 'Verdict'],
        rows: rows.map((row) => [row.name, row.effect, row.low, row.high, row.nYes, row.nNo, row.verdict]),
      }}
      fileName={`journal-${outcome}`}
      build={build}
      height={effectPlotHeight(rows.length)}
    >
      <EffectKey least={`${figure(least, least % 1 === 0 ? 0 : 1)} ${unit}`} better={better} />
    </ChartFigure>
  );
}

const NothingToDraw = () => (
  <Empty title="Too early to draw">
    It takes 6 days with a yes and 10 with a no, each with its next morning. Keep answering: also a no is an
    answer.
  </Empty>
);

function TooFew({ effects: { tooFew, uncompared } }: { effects: JournalEffects }) {
  return (
    <div className={`${styles.missing} muted small`}>
      {tooFew.length > 0 && (
        <p>
          <b>Too few days so far</b> (it takes 6 with and 10 without):{' '}
          {tooFew.map(({ title, nYes, nNo }) => `${title} ${nYes} / ${nNo}`).join(', ')}.
        </p>
      )}
      {uncompared.length > 0 && (
        <p>
          <b>No day to compare yet</b>: only days of the last year count, with their next morning and a usual
          to hold it against. {uncompared.join(', ')}.
        </p>
      )}
    </div>
  );
}

const Withheld = ({ count }: { count: number }) => (
  <Notice
    title={`${count} sensitive ${count === 1 ? 'question is' : 'questions are'} left alone`}
    tone="none"
  >
    <p>
      Questions about sexual activity, menstruation, pregnancy, medication, drugs and mental health are looked
      into only if you say so in <Link to="/settings">Settings</Link>.
    </p>
  </Notice>
);
