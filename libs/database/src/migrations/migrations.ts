import { AccountsAndUploads1795392001000 } from './1795392001000-accounts-and-uploads';
import { Records1795392002000 } from './1795392002000-records';
import { Days1795392003000 } from './1795392003000-days';
import { Jobs1795392004000 } from './1795392004000-jobs';
import { Features1795737600000 } from './1795737600000-features';
import { Predictions1795737601000 } from './1795737601000-predictions';
import { PredictionRuns1795780800000 } from './1795780800000-prediction-runs';
import { Insights1795867200000 } from './1795867200000-insights';

/** All migrations, oldest first. One that has been released is never edited: a change is a new one. */
export const MIGRATIONS = [
  AccountsAndUploads1795392001000,
  Records1795392002000,
  Days1795392003000,
  Jobs1795392004000,
  Features1795737600000,
  Predictions1795737601000,
  PredictionRuns1795780800000,
  Insights1795867200000,
];
