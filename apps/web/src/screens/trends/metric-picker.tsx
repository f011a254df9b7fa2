import { Combobox, Pill, PillsInput, useCombobox } from '@mantine/core';
import { memo } from 'react';
import type { MetricKey } from '../../api/types';
import { METRIC_KEYS, metricStyle, type MetricStyle } from '../../words/metric-names';
import { MOST_METRICS } from './trends-search';
import styles from './trends.module.css';

const GROUPS: readonly MetricStyle['group'][] = ['Body', 'Sleep', 'Load', 'Scores'];

interface MetricPickerProps {
  chosen: readonly MetricKey[];
  onChange: (chosen: MetricKey[]) => void;
}

/** Up to four measures, in the order in which they were chosen. */
export const MetricPicker = memo(function MetricPicker({ chosen, onChange }: MetricPickerProps) {
  const combobox = useCombobox();
  const isFull = chosen.length >= MOST_METRICS;
  const toggle = (key: string): void => {
    const metric = key as MetricKey;
    const next = chosen.includes(metric) ? chosen.filter((one) => one !== metric) : [...chosen, metric];
    if (next.length > 0) onChange(next.slice(0, MOST_METRICS));
    if (next.length >= MOST_METRICS) combobox.closeDropdown();
  };
  return (
    <Combobox store={combobox} onOptionSubmit={toggle} shadow="none">
      <Combobox.DropdownTarget>
        <PillsInput onClick={() => combobox.openDropdown()} className={styles.picker} aria-label="Measures">
          <Pill.Group>
            {chosen.map((key) => (
              <Pill
                key={key}
                withRemoveButton={chosen.length > 1}
                onRemove={() => toggle(key)}
                removeButtonProps={{
                  'aria-label': `Remove ${metricStyle(key).name}`,
                  tabIndex: 0,
                  'aria-hidden': false,
                }}
                className={styles.pill}
                style={{ borderLeftColor: `var(--${metricStyle(key).colour})` }}
              >
                {metricStyle(key).name}
              </Pill>
            ))}
            <Combobox.EventsTarget>
              <PillsInput.Field
                type="visible"
                readOnly
                placeholder={isFull ? 'Four at most' : 'Add a measure'}
                aria-label="Add or remove a measure"
                onFocus={() => combobox.openDropdown()}
                onBlur={() => combobox.closeDropdown()}
              />
            </Combobox.EventsTarget>
          </Pill.Group>
        </PillsInput>
      </Combobox.DropdownTarget>
      <Choices chosen={chosen} />
    </Combobox>
  );
});

function Choices({ chosen }: { chosen: readonly MetricKey[] }) {
  const isFull = chosen.length >= MOST_METRICS;
  return (
    <Combobox.Dropdown className={styles.options}>
      <Combobox.Options mah={320} style={{ overflowY: 'auto' }} aria-label="Measures">
        {GROUPS.map((group) => (
          <Combobox.Group key={group} label={group}>
            {METRIC_KEYS.filter((key) => metricStyle(key).group === group).map((key) => (
              <Combobox.Option
                key={key}
                value={key}
                active={chosen.includes(key)}
                disabled={isFull && !chosen.includes(key)}
              >
                {chosen.includes(key) ? '✓ ' : ''}
                {metricStyle(key).name}
              </Combobox.Option>
            ))}
          </Combobox.Group>
        ))}
      </Combobox.Options>
    </Combobox.Dropdown>
  );
}
