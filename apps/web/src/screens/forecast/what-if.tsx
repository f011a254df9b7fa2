import { Button, Slider } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { forecastQuery } from '../../api/queries';
import type { ForecastAnswer, WhatIf as Answer } from '../../api/types';
import { RangeBar } from '../../dials/range-bar';
import { Panel } from '../../shell/page';
import { Empty } from '../../states/notice';
import { QueryView } from '../../states/query-view';
import { figure, inTen, signed } from '../../words/numbers';
import { dayName } from '../../words/times';
import { Chances } from './chances';
import styles from './forecast.module.css';
import { INPUTS, isKnown, planOf, sliderValue, type InputShape, type Moved } from './plan-inputs';

const DEBOUNCE_MS = 120;

/** Plan a day and see what it does to the next morning. */
export function WhatIf({ usualRecovery }: { usualRecovery: number | null }) {
  const [moved, setMoved] = useState<Moved>({});
  const [plan] = useDebouncedValue(moved, DEBOUNCE_MS);
  const query = useQuery({
    ...forecastQuery(planOf(plan)),
    placeholderData: (before: ForecastAnswer | undefined) => before,
  });
  return (
    <QueryView query={query} name="The forecast" height={320}>
      {({ forecast, reason }) =>
        forecast === null ? (
          <Empty title="No forecast yet">{reason}</Empty>
        ) : (
          <Panel title={`${dayName(forecast.date)}, with your plan`} note={reason ?? undefined}>
            <div className={styles.whatIf} aria-busy={query.isPlaceholderData}>
              <div className={styles.sliders}>
                {INPUTS.map((shape) => (
                  <PlanSlider
                    key={shape.input}
                    shape={shape}
                    moved={moved}
                    forecast={forecast}
                    onMove={(value) => setMoved({ ...moved, [shape.input]: value })}
                  />
                ))}
                <Button
                  variant="default"
                  size="xs"
                  disabled={Object.keys(moved).length === 0}
                  onClick={() => setMoved({})}
                >
                  As usual
                </Button>
              </div>
              <Outcome forecast={forecast} usualRecovery={usualRecovery} />
            </div>
          </Panel>
        )
      }
    </QueryView>
  );
}

interface PlanSliderProps {
  shape: InputShape;
  moved: Moved;
  forecast: Answer;
  onMove: (value: number) => void;
}

function PlanSlider({ shape, moved, forecast, onMove }: PlanSliderProps) {
  const { input, name, min, max, step, write } = shape;
  const value = sliderValue(shape, moved, forecast);
  const planned = forecast.plan.find((one) => one.input === input);
  const known = isKnown(input, forecast);
  const usual = planned && shape.toSlider(planned.usual);
  return (
    <div className={styles.slider}>
      <div className={styles.sliderHead}>
        <span>{name}</span>
        <span className={`figure-number ${styles.sliderValue}`}>{write(value)}</span>
      </div>
      <Slider
        thumbLabel={name}
        label={null}
        thumbValueText={write(value)}
        min={min}
        max={max}
        step={step}
        value={value}
        disabled={known}
        onChange={onMove}
        marks={usual === undefined ? [] : [{ value: Math.min(max, Math.max(min, usual)) }]}
        classNames={{
          bar: styles.sliderBar,
          thumb: styles.thumb,
          mark: styles.mark,
          track: styles.sliderTrack,
        }}
      />
      <p className={styles.effect}>
        {known ? 'The day is over: its strain is known.' : usual !== undefined && `usually ${write(usual)}`}
        {planned?.effect != null && planned.source === 'given' && (
          <b data-sign={Math.sign(planned.effect)}> {signed(planned.effect, 1)} points</b>
        )}
      </p>
    </div>
  );
}

function Outcome({ forecast, usualRecovery }: { forecast: Answer; usualRecovery: number | null }) {
  const { lo, hi, recovery_forecast: value, hit_rate: hits, mae, naive_mae: naive, n } = forecast;
  return (
    <div className={styles.outcome} role="status">
      <p className={`figure-number ${styles.range}`}>
        {figure(lo)}–{figure(hi)} <small>% · most likely near {figure(value)}</small>
      </p>
      <RangeBar
        lo={lo}
        hi={hi}
        value={value}
        usual={usualRecovery}
        label={`Between ${figure(lo)} and ${figure(hi)} percent, most likely near ${figure(value)}.`}
      />
      {forecast.chances && <Chances chances={forecast.chances} />}
      <p className="small">{forecast.text}</p>
      {mae !== null && (
        <p className={styles.honest}>
          {figure(n)} past forecasts of this kind missed by {figure(mae, 1)} points on average, the simplest
          forecast by {figure(naive, 1)}
          {hits !== null && `; ${inTen(hits)} landed within 10`}.
        </p>
      )}
    </div>
  );
}
