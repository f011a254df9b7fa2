/** Every screen of the web app, and what must be on it before its picture is taken. */
export interface Screen {
  name: string;
  path: string;
  ready: string;
}

export const SCREENS: readonly Screen[] = [
  { name: 'today', path: '/', ready: 'h1' },
  { name: 'forecast', path: '/forecast', ready: 'h1' },
  { name: 'trends', path: '/trends', ready: 'canvas' },
  { name: 'sleep', path: '/sleep', ready: 'canvas' },
  { name: 'strain', path: '/strain', ready: 'canvas' },
  { name: 'insights', path: '/insights', ready: 'article' },
  { name: 'journal', path: '/journal', ready: 'h2' },
  { name: 'report-week', path: '/reports', ready: 'article' },
  { name: 'report-month', path: '/reports?period=month', ready: 'article' },
  { name: 'models', path: '/models', ready: 'h1' },
  { name: 'uploads', path: '/uploads', ready: 'table' },
  { name: 'upload', path: '/upload', ready: 'h1' },
  { name: 'settings', path: '/settings', ready: 'h1' },
  { name: 'states', path: '/dev/states', ready: 'canvas' },
];

export const WIDTHS = [360, 768, 1440] as const;
export const THEMES = ['dark', 'light'] as const;
