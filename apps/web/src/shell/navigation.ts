import type { IconName } from './icon';

export interface Destination {
  to: string;
  name: string;
  icon: IconName;
}

/** In the order of the rail: first what is read each morning. */
export const GROUPS: readonly { name: string; items: readonly Destination[] }[] = [
  {
    name: 'Now',
    items: [
      { to: '/', name: 'Today', icon: 'today' },
      { to: '/forecast', name: 'Forecast', icon: 'forecast' },
    ],
  },
  {
    name: 'History',
    items: [
      { to: '/trends', name: 'Trends', icon: 'trends' },
      { to: '/sleep', name: 'Sleep', icon: 'sleep' },
      { to: '/strain', name: 'Strain', icon: 'strain' },
    ],
  },
  {
    name: 'Patterns',
    items: [
      { to: '/insights', name: 'Insights', icon: 'insights' },
      { to: '/journal', name: 'Journal', icon: 'journal' },
      { to: '/reports', name: 'Reports', icon: 'reports' },
    ],
  },
  {
    name: 'Data',
    items: [
      { to: '/models', name: 'Models', icon: 'models' },
      { to: '/uploads', name: 'Uploads', icon: 'uploads' },
      { to: '/settings', name: 'Settings', icon: 'settings' },
    ],
  },
];

const ALL = GROUPS.flatMap(({ items }) => items);
const named = (...names: string[]): Destination[] => ALL.filter(({ name }) => names.includes(name));

/** A thumb reaches four and a menu. */
export const TABS = named('Today', 'Trends', 'Sleep', 'Insights');
export const MORE = ALL.filter((item) => !TABS.includes(item));
