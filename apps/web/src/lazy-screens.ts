import { lazyRouteComponent, type AsyncRouteComponent } from '@tanstack/react-router';

type Screen = AsyncRouteComponent<object>;

/**
 * Each screen is a chunk of its own. Their type is written out, since screens ask the router for its types: inferred,
 * each would wait for the other.
 */
export const SCREENS: Record<
  | 'today'
  | 'upload'
  | 'job'
  | 'uploads'
  | 'report'
  | 'trends'
  | 'sleep'
  | 'strain'
  | 'forecast'
  | 'insights'
  | 'journal'
  | 'reports'
  | 'models'
  | 'settings'
  | 'states',
  Screen
> = {
  today: lazyRouteComponent(() => import('./screens/today/today-screen'), 'TodayScreen'),
  upload: lazyRouteComponent(() => import('./screens/upload/upload-screen'), 'UploadScreen'),
  job: lazyRouteComponent(() => import('./screens/job/job-screen'), 'JobScreen'),
  uploads: lazyRouteComponent(() => import('./screens/uploads/uploads-screen'), 'UploadsScreen'),
  report: lazyRouteComponent(() => import('./screens/uploads/report-screen'), 'ReportScreen'),
  trends: lazyRouteComponent(() => import('./screens/trends/trends-screen'), 'TrendsScreen'),
  sleep: lazyRouteComponent(() => import('./screens/sleep/sleep-screen'), 'SleepScreen'),
  strain: lazyRouteComponent(() => import('./screens/strain/strain-screen'), 'StrainScreen'),
  forecast: lazyRouteComponent(() => import('./screens/forecast/forecast-screen'), 'ForecastScreen'),
  insights: lazyRouteComponent(() => import('./screens/insights/insights-screen'), 'InsightsScreen'),
  journal: lazyRouteComponent(() => import('./screens/journal/journal-screen'), 'JournalScreen'),
  reports: lazyRouteComponent(() => import('./screens/reports/reports-screen'), 'ReportsScreen'),
  models: lazyRouteComponent(() => import('./screens/models/models-screen'), 'ModelsScreen'),
  settings: lazyRouteComponent(() => import('./screens/settings/settings-screen'), 'SettingsScreen'),
  states: lazyRouteComponent(() => import('./screens/states/states-screen'), 'StatesScreen'),
};
