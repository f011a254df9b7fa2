import { ActionIcon, Button, SegmentedControl } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { addressOfSpan, spanAt, type Period, type Span } from './report-spans';
import styles from './toolbar.module.css';

interface ReportToolbarProps {
  period: Period;
  /** Null until it is known which span the address means. */
  span: Span | null;
  before: string | null;
  after: string | null;
  /** Null where there is no report. */
  onSave: (() => void) | null;
}

/** Which span is shown, and what can be done with its report. */
export function ReportToolbar({ period, span, before, after, onSave }: ReportToolbarProps) {
  const navigate = useNavigate();
  const go = (to: Period, at: string | null) =>
    void navigate({
      to: '/reports',
      search: { ...(to === 'month' ? { period: 'month' } : {}), ...(at === null ? {} : { at }) },
      resetScroll: false,
    });
  const change = (to: Period) => go(to, span && addressOfSpan(to, spanAt(to, span.end)));
  return (
    <div className={styles.toolbar} data-paper="off">
      <SegmentedControl
        size="xs"
        aria-label="Span of the report"
        data={[
          { value: 'week', label: 'Week' },
          { value: 'month', label: 'Month' },
        ]}
        value={period}
        onChange={(value) => change(value)}
      />
      <Step label={`Previous ${period}`} sign="←" at={before} onGo={(at) => go(period, at)} />
      <Step label={`Next ${period}`} sign="→" at={after} onGo={(at) => go(period, at)} />
      <Button variant="default" size="xs" disabled={onSave === null} onClick={() => onSave?.()}>
        CSV
      </Button>
      <Button size="xs" disabled={onSave === null} onClick={() => window.print()}>
        Print
      </Button>
    </div>
  );
}

interface StepProps {
  label: string;
  sign: string;
  at: string | null;
  onGo: (at: string) => void;
}

const Step = ({ label, sign, at, onGo }: StepProps) => (
  <ActionIcon
    variant="default"
    size={30}
    aria-label={label}
    disabled={at === null}
    onClick={() => at !== null && onGo(at)}
  >
    <span aria-hidden="true">{sign}</span>
  </ActionIcon>
);
