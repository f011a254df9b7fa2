import { SegmentedControl, Switch } from '@mantine/core';
import { SPANS, type Span } from './spans';
import styles from './trends.module.css';

export type Baseline = '7' | '30';

interface PanelSwitchesProps {
  span: Span | null;
  onSpan: (span: Span) => void;
  baseline: Baseline;
  onBaseline: (baseline: Baseline) => void;
  compare: boolean;
  onCompare: (compare: boolean) => void;
}

export function PanelSwitches({
  span,
  onSpan,
  baseline,
  onBaseline,
  compare,
  onCompare,
}: PanelSwitchesProps) {
  return (
    <div className={styles.switches}>
      <SegmentedControl
        size="xs"
        aria-label="Range"
        data={[...SPANS]}
        value={span ?? ('' as Span)}
        onChange={onSpan}
      />
      <SegmentedControl<Baseline>
        size="xs"
        aria-label="Usual of"
        data={[
          { value: '7', label: 'usual: 7 d' },
          { value: '30', label: 'usual: 30 d' },
        ]}
        value={baseline}
        onChange={onBaseline}
      />
      <Switch
        size="sm"
        label="Period before"
        checked={compare}
        onChange={({ currentTarget }) => onCompare(currentTarget.checked)}
      />
    </div>
  );
}

/** What the lines and the band mean. */
export function PanelKey({ compare }: { compare: boolean }) {
  return (
    <p className={styles.key}>
      <i data-key="days" /> day <i data-key="mean" /> mean of 7 days <i data-key="usual" /> usual{' '}
      <i data-key="band" /> usual range{' '}
      {compare && (
        <>
          <i data-key="before" /> period before
        </>
      )}
    </p>
  );
}
