import { Page, Panel } from '../../shell/page';
import { Section } from '../../states/section';
import { AthleteSetting, ThemeSetting, UnitsSetting } from './browser-settings';
import { SensitiveSetting } from './sensitive-setting';
import styles from './settings.module.css';
import { YourData } from './your-data';

/** How the product looks, what it may look into, and what becomes of the data. */
export function SettingsScreen() {
  return (
    <Page title="Settings">
      <Panel title="In this browser">
        <ThemeSetting />
        <UnitsSetting />
        <AthleteSetting />
      </Panel>
      <Section name="Privacy">
        <Panel title="Privacy">
          <SensitiveSetting />
        </Panel>
      </Section>
      <Section name="Your data">
        <YourData />
      </Section>
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
