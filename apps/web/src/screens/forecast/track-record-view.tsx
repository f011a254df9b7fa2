import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import type { ModeRecord, TrackRecord } from '../../api/types';
import { Panel } from '../../shell/page';
import { Empty } from '../../states/notice';
import { figure, percent, signed } from '../../words/numbers';
import { StatStrip, type Stat } from '../history/stat-strip';
import { CalibrationFigure, FanFigure } from './record-charts';
import { NaiveErrors } from './naive-errors';
import styles from './forecast.module.css';

const MODES = [
  { value: 'morning', label: 'Said in the morning' },
  { value: 'evening', label: 'Said in the evening' },
];

/** All past forecasts against what came. */
export function TrackRecordView({ record }: { record: TrackRecord }) {
  const [mode, setMode] = useState<string>('morning');
  const chosen = record.modes.find((one) => one.mode === mode);
  if (!chosen || chosen.n === 0) {
    return (
      <Empty title="No forecast has met its day yet">
        They begin with the 14th recovery; the day after, the first can be judged.
      </Empty>
    );
  }
  return (
    <>
      <div className={styles.recordHead}>
        <h2>How good were they?</h2>
        <SegmentedControl
          size="xs"
          aria-label="When it was said"
          data={MODES}
          value={mode}
          onChange={setMode}
        />
      </div>
      <p className={styles.verdict}>{chosen.text}</p>
      <StatStrip stats={recordStats(chosen)} label="The track record in figures" />
      <Panel>
        <FanFigure forecasts={chosen.forecasts} />
      </Panel>
      <div className={styles.pair}>
        <Panel>
          <CalibrationFigure bins={chosen.calibration} />
        </Panel>
        <NaiveErrors record={chosen} models={record.models} />
      </div>
    </>
  );
}

const recordStats = ({
  mae,
  best_naive: best,
  naive,
  within_10: within,
  coverage,
  bias,
  n,
}: ModeRecord): Stat[] => [
  { name: 'Error, mean', figure: figure(mae, 1), unit: 'points', note: `${figure(n)} days` },
  {
    name: 'Best simple forecast',
    figure: figure(naive?.find(({ name }) => name === best)?.mae, 1),
    unit: 'points',
    note: best?.replaceAll('_', ' '),
  },
  { name: 'Within 10 points', figure: percent(within) },
  { name: 'Within the range', figure: percent(coverage), note: '80 % is meant' },
  { name: 'Leaning', figure: signed(bias, 1), unit: 'points', note: 'above 0: too hopeful' },
];
