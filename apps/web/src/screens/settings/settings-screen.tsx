import { Button, SegmentedControl, TextInput, useMantineColorScheme } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { athlete } from '../../api/athlete';
import { Page, Panel } from '../../shell/page';
import { useUnits } from '../../words/units';
import styles from './settings.module.css';

/** What this browser remembers; the server has no settings of a person yet. */
export function SettingsScreen() {
  return (
    <Page title="Settings" lead="Kept in this browser.">
      <Panel>
        <ThemeSetting />
        <UnitsSetting />
        <AthleteSetting />
      </Panel>
      <Panel title="Your data">
        <p className="muted">
          Exports and days lie on this server alone. Its database and its folder of files hold everything;
          there is no copy elsewhere.
        </p>
      </Panel>
      <Panel title="About">
        <ul className={styles.links}>
          <li>
            <a href="/api/docs">The API and its documentation</a>
          </li>
          <li>
            <a href="/admin/queues">Queues (Bull Board), from this machine only</a>
          </li>
          <li>
            <a href="/readyz">Health of this server</a>
          </li>
        </ul>
        <p className="muted small">
          Not affiliated with WHOOP. Wellness software: it diagnoses and treats nothing.
        </p>
      </Panel>
    </Page>
  );
}

function Setting({ name, note, children }: { name: string; note: string; children: ReactNode }) {
  return (
    <div className={styles.setting}>
      <div>
        <h2>{name}</h2>
        <p className="muted small">{note}</p>
      </div>
      {children}
    </div>
  );
}

function ThemeSetting() {
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

function UnitsSetting() {
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
function AthleteSetting() {
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
