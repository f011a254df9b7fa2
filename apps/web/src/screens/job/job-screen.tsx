import { Progress } from '@mantine/core';
import { useParams, useSearch } from '@tanstack/react-router';
import { useJob } from '../../api/use-job';
import type { Job } from '../../api/types';
import { Page, Panel } from '../../shell/page';
import { Notice } from '../../states/notice';
import { QueryView } from '../../states/query-view';
import { Section } from '../../states/section';
import { percent } from '../../words/numbers';
import { moment } from '../../words/times';
import { JobButtons } from './job-buttons';
import { JobOutcome } from './job-outcome';
import { jobTitle } from './job-words';
import { StepList } from './step-list';
import styles from './job.module.css';
import { useFreshData } from './use-fresh-data';

/** One job, live. */
export function JobScreen() {
  const { id = '' } = useParams({ strict: false });
  const { again } = useSearch({ strict: false });
  const query = useJob(id);
  return (
    <QueryView query={query} name="The job" height={360}>
      {(job) => (
        <Page
          title={jobTitle(job)}
          lead={`Started ${moment(job.created_at)}${job.finished_at ? `, ended ${moment(job.finished_at)}` : ''}`}
          aside={<JobButtons job={job} />}
        >
          {again && (
            <Notice title="This very file was uploaded before" tone="none">
              Nothing was stored twice. Below is what became of it then.
            </Notice>
          )}
          <FreshData job={job} />
          <JobProgress job={job} live={query.live} />
          <Section name="The outcome">
            <JobOutcome job={job} />
          </Section>
        </Page>
      )}
    </QueryView>
  );
}

/** Draws nothing: what was read before the job brought something new is read again. */
function FreshData({ job }: { job: Job }) {
  useFreshData(job);
  return null;
}

export function JobProgress({ job, live }: { job: Job; live: boolean }) {
  return (
    <Panel>
      <div className={styles.bar}>
        <p className={`figure-number ${styles.percent}`}>{percent(job.progress)}</p>
        <Progress
          value={job.progress * 100}
          size={8}
          aria-label="Progress of the job"
          transitionDuration={200}
        />
        {!live && (
          <p className="muted small">Live updates are interrupted; asking every few seconds instead.</p>
        )}
      </div>
      <StepList job={job} />
      <p className="visually-hidden" role="status">
        {jobTitle(job)}
      </p>
    </Panel>
  );
}
