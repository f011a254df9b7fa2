import { useState } from 'react';
import { Button } from '@mantine/core';
import { problemFrom, UnreachableError } from '../../api/problem';
import { Empty, Notice } from '../../states/notice';
import { ProblemNotice } from '../../states/problem-notice';
import { Section } from '../../states/section';
import { PanelSkeleton } from '../../states/skeletons';
import { Case, Cases } from './case';

const PROBLEM = problemFrom(
  JSON.stringify({
    title: 'The database cannot be reached',
    status: 503,
    code: 'database_unavailable',
    detail: 'The database does not answer. Try again in a moment.',
    request_id: '3f0f9f52-3d3c-4c5e-8a8e-0d6f2c1b7a10',
  }),
  { status: 503, requestId: null },
);
const nothing = () => undefined;

export function NoticeStates() {
  return (
    <Cases title="Notices">
      <Case name="Loading">
        <PanelSkeleton name="A panel" height={120} />
      </Case>
      <Case name="Empty">
        <Empty title="No workouts">The exports came without workouts.csv.</Empty>
      </Case>
      <Case name="Stale">
        <Notice title="Your newest day is 12 days old" tone="middle">
          <p>What is said below was right for that day.</p>
        </Notice>
      </Case>
      <Case name="Partial">
        <Notice title="The export has no sleeps.csv." tone="middle">
          <p>
            Nights come from the cycles file alone: without naps, and without the times of the main sleep.
          </p>
        </Notice>
      </Case>
      <Case name="Offline">
        <ProblemNotice error={new UnreachableError()} title="The server does not answer" onRetry={nothing} />
      </Case>
      <Case name="Error with request id">
        <ProblemNotice error={PROBLEM} onRetry={nothing} />
      </Case>
      <Case name="A section that breaks">
        <Section name="This section">
          <Breaking />
        </Section>
      </Case>
    </Cases>
  );
}

/** Breaks when asked, so that the page has no error in its console until somebody looks at the boundary. */
function Breaking() {
  const [broken, setBroken] = useState(false);
  if (broken) throw new Error('Broken on purpose.');
  return (
    <Button variant="default" onClick={() => setBroken(true)}>
      Break this section
    </Button>
  );
}
