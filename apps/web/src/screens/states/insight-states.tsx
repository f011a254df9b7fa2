import { useCallback } from 'react';
import { effectPlot, effectPlotHeight, type EffectRow } from '../../charts/effect-plot';
import { ChartFigure } from '../../figure/chart-figure';
import type { ChartLook } from '../../theme/chart-look';
import { InsightCard } from '../insights/insight-card';
import { RetiredList } from '../insights/retired-list';
import { StillLearning } from '../insights/still-learning';
import { EffectKey } from '../journal/effect-key';
import { Case, Cases } from './case';
import { insight, learning } from './insight-fixtures';

const FACT = insight({
  id: 'fact',
  type: 'intensity',
  title: 'How your training is spread',
  description: 'Of your workout minutes in the last 4 weeks, 50 % were easy, 29 % moderate and 21 % hard.',
  action: null,
  verdict: 'described',
  n: { workouts: 25 },
});

const NO_EFFECT = insight({
  id: 'none',
  title: 'Stress: no difference to your sleep efficiency',
  description: 'Any gap is within 1.5 points (44 vs 134 days).',
  action: null,
  verdict: 'no_effect',
  effect: -0.26,
  interval: { low: -1.43, high: 0.91 },
  smallest_worth_telling: 1.5,
  confidence: 0.57,
  confidence_label: 'moderate',
});

const RETIRED = insight({
  id: 'retired',
  retired_on: '2026-07-01',
  timeline: [{ on: '2026-03-02', verdict: 'worsens', effect: -11 }],
});

const ROWS: EffectRow[] = [
  { name: 'Alcohol', effect: -12, low: -20, high: -4, nYes: 37, nNo: 146, verdict: 'worse' },
  { name: 'Meditation', effect: 6, low: 4.2, high: 8, nYes: 80, nNo: 90, verdict: 'better' },
  { name: 'Stress', effect: 0.5, low: -2.5, high: 3.5, nYes: 60, nNo: 130, verdict: 'none' },
  { name: 'The sauna', effect: 9, low: -40, high: 58, nYes: 6, nNo: 40, verdict: 'open' },
];

/** Insights of each verdict, and the forest plot with a mark of each kind. */
export function InsightStates() {
  const build = useCallback(
    (look: ChartLook) =>
      effectPlot({ rows: ROWS, unit: 'points', digits: 0, least: 4, nameWidth: 108 }, look),
    [],
  );
  return (
    <Cases title="Insights">
      <Case name="Worse, changed">
        <InsightCard insight={insight()} badge="changed" />
      </Case>
      <Case name="No difference">
        <InsightCard insight={NO_EFFECT} badge={null} />
      </Case>
      <Case name="A fact">
        <InsightCard insight={FACT} badge="new" />
      </Case>
      <Case name="Still learning">
        <StillLearning
          learning={[learning(), learning({ id: 'b', more_days: null, smallest_effect: null })]}
          total={12}
        />
      </Case>
      <Case name="No longer holds">
        <RetiredList retired={[RETIRED]} />
      </Case>
      <Case name="Forest plot, every mark">
        <ChartFigure
          title="Recovery after a yes"
          summary="One mark of each kind; the last range goes on beyond the picture."
          table={{ columns: ['Habit', 'Points'], rows: ROWS.map(({ name, effect }) => [name, effect]) }}
          fileName="states-effects"
          build={build}
          height={effectPlotHeight(ROWS.length)}
        >
          <EffectKey least="4 points" better="higher" />
        </ChartFigure>
      </Case>
    </Cases>
  );
}
