import type { OutcomeName } from '../outcomes';
import type { History } from './history';
import type { Series } from './residuals';

/** What is compared between days: its values as they are shown, and less what was usual, as they are compared. */
export interface Measure {
  name: string;
  values: Series;
  residuals: Series;
}

export const measureOf = (history: History, name: OutcomeName): Measure => ({
  name,
  values: history.values(name),
  residuals: history.residuals(name),
});
