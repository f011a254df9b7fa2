// Apart from the rest: what runs in a browser is typed with the DOM, whose fetch would take the place of Node's.
export { openBrowser } from './browser/open-browser';
export { WatchedPage } from './browser/watched-page';
export type { Theme } from './browser/watched-page';
export { WebStack } from './browser/web-stack';
