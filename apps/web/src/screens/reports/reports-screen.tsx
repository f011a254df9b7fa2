import { Page } from '../../shell/page';

export function ReportsScreen() {
  return <Page title="Reports">{null}</Page>;
}
