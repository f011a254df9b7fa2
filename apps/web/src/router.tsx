import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import { SCREENS } from './lazy-screens';
import { NotFound } from './shell/not-found';
import { ScreenError } from './shell/screen-error';
import { Shell } from './shell/shell';
import { readInsightsSearch } from './screens/insights/insights-search';
import { readJournalSearch } from './screens/journal/journal-search';
import { readReportsSearch } from './screens/reports/reports-search';
import { readTrendsSearch } from './screens/trends/trends-search';

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound });

/** A new screen gets its line here, in lazy-screens.ts and in shell/navigation.ts. */
const routes = [
  createRoute({ getParentRoute: () => root, path: '/', component: SCREENS.today }),
  createRoute({ getParentRoute: () => root, path: '/upload', component: SCREENS.upload }),
  createRoute({
    getParentRoute: () => root,
    path: '/jobs/$id',
    validateSearch: (search): { again?: boolean } => (search.again === true ? { again: true } : {}),
    component: SCREENS.job,
  }),
  createRoute({ getParentRoute: () => root, path: '/uploads', component: SCREENS.uploads }),
  createRoute({ getParentRoute: () => root, path: '/uploads/$id', component: SCREENS.report }),
  createRoute({
    getParentRoute: () => root,
    path: '/trends',
    validateSearch: readTrendsSearch,
    component: SCREENS.trends,
  }),
  createRoute({ getParentRoute: () => root, path: '/sleep', component: SCREENS.sleep }),
  createRoute({ getParentRoute: () => root, path: '/strain', component: SCREENS.strain }),
  createRoute({ getParentRoute: () => root, path: '/forecast', component: SCREENS.forecast }),
  createRoute({
    getParentRoute: () => root,
    path: '/insights',
    validateSearch: readInsightsSearch,
    component: SCREENS.insights,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/journal',
    validateSearch: readJournalSearch,
    component: SCREENS.journal,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/reports',
    validateSearch: readReportsSearch,
    component: SCREENS.reports,
  }),
  createRoute({ getParentRoute: () => root, path: '/models', component: SCREENS.models }),
  createRoute({ getParentRoute: () => root, path: '/settings', component: SCREENS.settings }),
  createRoute({ getParentRoute: () => root, path: '/dev/states', component: SCREENS.states }),
];

export const router = createRouter({
  routeTree: root.addChildren(routes),
  defaultPreload: 'intent',
  defaultErrorComponent: ScreenError,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
