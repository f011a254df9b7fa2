import { Button, SegmentedControl, TextInput, useMantineColorScheme } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { athlete } from '../../api/athlete';
import { useUnits } from '../../words/units';
import { Setting } from './setting';
import styles from './settings.module.css';

/** As the system has it, or always the same. */
export function ThemeSetting() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Setting name="Theme" note="As your system has it, or always the same.">
      <SegmentedControl
        aria-label="Theme"
        data={[
          { value: 'auto', label: 'System' },
          { value: 'light', label: 'Light' },
          { value: 'dark', label: 'Dark' },
        ]}
        value={colorScheme}
        onChange={(scheme) => setColorScheme(scheme)}
      />
    </Setting>
  );
}

/** Of temperature and distance. */
export function UnitsSetting() {
  const [units, setUnits] = useUnits();
  return (
    <Setting name="Units" note="Of temperature and distance.">
      <SegmentedControl
        aria-label="Units"
        data={[
          { value: 'metric', label: '°C, km' },
          { value: 'imperial', label: '°F, mi' },
        ]}
        value={units}
        onChange={(value) => setUnits(value)}
      />
    </Setting>
  );
}

const ATHLETE_ID = /^([A-Za-z0-9][A-Za-z0-9_@.-]{0,63})?$/;

/** Without accounts, a household shares an installation by names. */
export function AthleteSetting() {
  const client = useQueryClient();
  const [id, setId] = useState(athlete.id() ?? '');
  const isValid = ATHLETE_ID.test(id);
  return (
    <Setting name="Athlete" note="For an installation that several people share. Empty: the usual one.">
      <form
        className={styles.athlete}
        onSubmit={(event) => {
          event.preventDefault();
          athlete.choose(id);
          void client.resetQueries();
        }}
      >
        <TextInput
          aria-label="Athlete"
          value={id}
          error={isValid ? undefined : 'Letters, digits and _ @ . - only'}
          onChange={({ currentTarget }) => setId(currentTarget.value)}
        />
        <Button type="submit" variant="default" disabled={!isValid}>
          Use
        </Button>
      </form>
    </Setting>
  );
}
