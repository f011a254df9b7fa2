import { ProblemNotice } from '../states/problem-notice';
import { Page } from './page';

/** A screen that could not even begin: mostly its file could not be loaded, as after an update of the server. */
export function ScreenError({ error }: { error: unknown }) {
  return (
    <Page title="This screen could not be opened">
      <ProblemNotice
        error={error instanceof Error ? error : new Error(String(error))}
        onRetry={() => window.location.reload()}
      />
    </Page>
  );
}
