import { Page } from '../../shell/page';

export function JournalScreen() {
  return <Page title="Journal">{null}</Page>;
}
