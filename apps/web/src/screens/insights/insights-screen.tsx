import { Page } from '../../shell/page';

export function InsightsScreen() {
  return <Page title="Insights">{null}</Page>;
}
