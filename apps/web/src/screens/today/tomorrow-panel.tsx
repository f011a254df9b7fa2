import { Link } from '@tanstack/react-router';
import type { Summary, Tomorrow } from '../../api/types';
import { RangeBar } from '../../dials/range-bar';
import { Panel } from '../../shell/page';
import { Empty } from '../../states/notice';
import { figure, percent, plural } from '../../words/numbers';
import { dayName } from '../../words/times';
import { whyUnknown } from './statement';
import styles from './today.module.css';

const METHODS: Record<Tomorrow['method'], string> = {
  model: 'from a model of your own days',
  rule: 'from a simple rule that has beaten the naive forecasts on your past',
  usual_range: 'your usual range, since nothing has beaten it on your past',
};

/** Tomorrow as a range, with how wrong such forecasts have been. */
export function TomorrowPanel({ summary }: { summary: Summary }) {
  const { tomorrow } = summary;
  if (tomorrow === null) {
    return (
      <Panel title="Tomorrow">
        <Empty title="No forecast yet">
          {whyUnknown(summary, 'tomorrow') ?? 'It needs a few more days.'}
        </Empty>
      </Panel>
    );
  }
  const { lo, hi, recovery_forecast: value } = tomorrow;
  return (
    <Panel
      title={`Tomorrow, ${dayName(tomorrow.date)}`}
      note={`Recovery, ${METHODS[tomorrow.method]}.`}
      aside={
        <Link to="/forecast" className={styles.aside}>
          What if …
        </Link>
      }
    >
      <p className={`figure-number ${styles.range}`}>
        {figure(lo)}–{figure(hi)}
        <span className={styles.unit}>% · most likely near {figure(value)}</span>
      </p>
      <RangeBar
        lo={lo}
        hi={hi}
        value={value}
        usual={summary.today?.recovery_baseline_30d}
        label={`Forecast between ${figure(lo)} and ${figure(hi)} percent, most likely near ${figure(value)}.`}
      />
      <p className="small">{tomorrow.text}</p>
      <Honesty tomorrow={tomorrow} />
    </Panel>
  );
}

function Honesty({ tomorrow }: { tomorrow: Tomorrow }) {
  const { n, mae, naive_mae: naive, learning, coverage } = tomorrow;
  if (learning || mae === null) {
    return (
      <p className={styles.honest}>
        Fewer than ten forecasts have met their day; range and confidence are defaults.
      </p>
    );
  }
  return (
    <dl className={styles.honest}>
      <div>
        <dt>Usual error</dt>
        <dd>{figure(mae, 1)} points</dd>
      </div>
      <div>
        <dt>Simplest forecast</dt>
        <dd>{figure(naive, 1)} points</dd>
      </div>
      <div>
        <dt>Within the range</dt>
        <dd>{percent(coverage)}</dd>
      </div>
      <div>
        <dt>Judged on</dt>
        <dd>{plural(n, 'day')}</dd>
      </div>
    </dl>
  );
}
