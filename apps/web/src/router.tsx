import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { NotFound } from './shell/not-found';
import { ScreenError } from './shell/screen-error';
import { Shell } from './shell/shell';
import { readTrendsSearch } from './screens/trends/trends-search';

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound });

/** Each screen is a chunk of its own. Insights, journal and reports get their line here when they come. */
const routeTree = root.addChildren([
  createRoute({
    getParentRoute: () => root,
    path: '/',
    component: lazyRouteComponent(() => import('./screens/today/today-screen'), 'TodayScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/upload',
    component: lazyRouteComponent(() => import('./screens/upload/upload-screen'), 'UploadScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/jobs/$id',
    validateSearch: (search): { again?: boolean } => (search.again === true ? { again: true } : {}),
    component: lazyRouteComponent(() => import('./screens/job/job-screen'), 'JobScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/uploads',
    component: lazyRouteComponent(() => import('./screens/uploads/uploads-screen'), 'UploadsScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/uploads/$id',
    component: lazyRouteComponent(() => import('./screens/uploads/report-screen'), 'ReportScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/trends',
    validateSearch: readTrendsSearch,
    component: lazyRouteComponent(() => import('./screens/trends/trends-screen'), 'TrendsScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/sleep',
    component: lazyRouteComponent(() => import('./screens/sleep/sleep-screen'), 'SleepScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/strain',
    component: lazyRouteComponent(() => import('./screens/strain/strain-screen'), 'StrainScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/forecast',
    component: lazyRouteComponent(() => import('./screens/forecast/forecast-screen'), 'ForecastScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/models',
    component: lazyRouteComponent(() => import('./screens/models/models-screen'), 'ModelsScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/settings',
    component: lazyRouteComponent(() => import('./screens/settings/settings-screen'), 'SettingsScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/dev/states',
    component: lazyRouteComponent(() => import('./screens/states/states-screen'), 'StatesScreen'),
  }),
]);

export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  defaultErrorComponent: ScreenError,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
