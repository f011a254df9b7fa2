import type { MonthlyReport, WeeklyReport } from '../../api/types';
import { figure, signed, UNKNOWN } from '../../words/numbers';
import { useUnits } from '../../words/units';
import styles from './figures.module.css';
import { Block, Facts } from './report-block';
import { bandPlaces, hrvStanding } from './report-words';
import strips from './strips.module.css';

type Body = (WeeklyReport | MonthlyReport)['body'];

const FAHRENHEIT_PER_CELSIUS = 1.8;

/** What the nights said about the body. */
export function BodyBlock({ body }: { body: Body }) {
  const [units] = useUnits();
  const { skin_temp_deviation_c: celsius, resp_rate: breaths, rhr_delta: rhr } = body;
  const scale = units === 'imperial' ? FAHRENHEIT_PER_CELSIUS : 1;
  const unit = units === 'imperial' ? '°F' : '°C';
  return (
    <Block title="Body">
      <HrvOfTheWeek body={body} />
      <Facts
        facts={[
          {
            name: 'Resting heart rate',
            value: rhr === null ? UNKNOWN : `${signed(rhr, 1)} SD`,
            note: '7 days against the 30 before',
          },
          { name: 'Respiratory rate', value: breaths === null ? UNKNOWN : `${figure(breaths, 1)} /min` },
          {
            name: 'Skin temperature',
            value: celsius === null ? UNKNOWN : `${signed(celsius * scale, 1)} ${unit}`,
            note: 'against the usual',
          },
        ]}
      />
    </Block>
  );
}

function HrvOfTheWeek({ body }: { body: Body }) {
  const standing = hrvStanding(body);
  const places = bandPlaces(body);
  return (
    <div>
      <h3 className={styles.small}>
        HRV (RMSSD) <small>last 7 nights</small>
      </h3>
      <p className={`figure-number ${styles.lead}`}>
        {figure(body.hrv_week_ms)} <small>{body.hrv_week_ms === null ? '' : 'ms'}</small>
      </p>
      {places && (
        <span className={strips.band} aria-hidden="true">
          <i style={{ left: `${places.low * 100}%`, width: `${(places.high - places.low) * 100}%` }} />
          <b style={{ left: `${places.at * 100}%` }} />
        </span>
      )}
      <p className={styles.quiet}>
        {standing === null
          ? 'Its normal band needs more nights.'
          : `${standing} your normal band of ${figure(body.hrv_band_low_ms)} to ${figure(body.hrv_band_high_ms)} ms`}
      </p>
    </div>
  );
}
