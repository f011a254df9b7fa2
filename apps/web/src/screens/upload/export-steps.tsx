import { Panel } from '../../shell/page';
import styles from './upload.module.css';

const STEPS = [
  ['Open WHOOP', 'In the app: More, then App Settings.'],
  ['Ask for the export', 'Data Export, then Create Export.'],
  ['Wait for the e-mail', 'Within a day WHOOP sends a link to my_whoop_data.zip.'],
  ['Drop it here', 'As it is: no need to unpack it. A file that went through a spreadsheet works too.'],
] as const;

/** How to get the data out of WHOOP. */
export function ExportSteps() {
  return (
    <Panel title="How to get your export">
      <ol className={styles.steps}>
        {STEPS.map(([title, text], index) => (
          <li key={title}>
            <span className={`figure-number ${styles.step}`}>{index + 1}</span>
            <span>
              <b>{title}</b>
              <span className="muted small">{text}</span>
            </span>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
