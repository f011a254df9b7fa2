import { SegmentedControl } from '@mantine/core';

const SPANS = [
  { value: '14', label: '2 w' },
  { value: '30', label: '30 d' },
  { value: '90', label: '90 d' },
  { value: '365', label: '1 y' },
];

/** How many days a screen looks back. */
export function SpanSwitch({ days, onChange }: { days: number; onChange: (days: number) => void }) {
  return (
    <SegmentedControl
      size="xs"
      aria-label="Days shown"
      data={SPANS}
      value={String(days)}
      onChange={(value) => onChange(Number(value))}
    />
  );
}
