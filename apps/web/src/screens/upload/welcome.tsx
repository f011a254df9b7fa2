import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Page, Panel } from '../../shell/page';
import { ProblemNotice } from '../../states/problem-notice';
import { DropZone } from './drop-zone';
import { ExportSteps } from './export-steps';
import { sampleExport } from './sample-export';
import styles from './upload.module.css';
import { useUpload } from './use-upload';

/** The first minute: bring an export, or look around with a synthetic one. */
export default function Welcome({ first = true }: { first?: boolean }) {
  const upload = useUpload();
  const sample = useMutation({ mutationFn: async () => upload.send([await sampleExport()]) });
  return (
    <Page
      title={first ? 'What do your WHOOP days say?' : 'Upload an export'}
      lead={
        first
          ? 'Bring the export that WHOOP makes for you. A few seconds later you see what is usual for you, what to do today and what to expect tomorrow, with how sure that is.'
          : 'A newer export brings your days up to date. Uploads only add: what is there already is never counted twice.'
      }
    >
      <div className={styles.pair}>
        <DropZone upload={upload} />
        <Panel title="No export at hand?">
          <p className="muted">
            Look around with 140 days of a person who does not exist. It is uploaded and worked through like
            any other export, here on this server.
          </p>
          <Button
            variant="default"
            loading={sample.isPending || upload.share !== null}
            onClick={() => sample.mutate()}
            style={{ justifySelf: 'start' }}
          >
            Try with sample data
          </Button>
          {sample.error && <ProblemNotice error={sample.error} />}
          <Promises />
        </Panel>
      </div>
      <ExportSteps />
    </Page>
  );
}

const PROMISES = [
  'Processed on this server alone; nothing is sent anywhere.',
  'Every row that was not used is listed, with file, line and reason.',
  'What is unknown stays unknown. No gap is filled with a guess.',
];

const Promises = () => (
  <ul className={styles.promises}>
    {PROMISES.map((promise) => (
      <li key={promise}>{promise}</li>
    ))}
  </ul>
);
