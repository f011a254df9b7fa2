const PATHS = {
  today: 'M3.5 13.5a7 7 0 1 1 13 0M10 10l3.2-4.2',
  forecast: 'M3 15c3-1 4-7 7-7M10 8l7-4M10 8l7 3M10 8l7 7',
  trends: 'M3 14l4-5 3 3 6-7M3 17.5h14',
  sleep: 'M15.5 12.2A6.5 6.5 0 1 1 8.2 4a5.2 5.2 0 0 0 7.3 8.2z',
  strain: 'M4 16V11M8 16V7M12 16V9.5M16 16V4',
  insights: 'M10 2.8a5 5 0 0 0-2.8 9.1v1.6h5.6v-1.6A5 5 0 0 0 10 2.8zM8 16.8h4',
  journal: 'M5 3.5h10.5v13H5zM8 3.5v13M10.5 7.5h2.5M10.5 10.5h2.5',
  reports: 'M5 2.8h7l3.5 3.5v10.9H5zM12 2.8v3.5h3.5M8 10h4.5M8 13.2h4.5',
  models: 'M10 3.5v4M10 7.5L5.5 12M10 7.5l4.5 4.5M5.5 12v4.5M14.5 12v4.5M10 7.5v9',
  uploads: 'M10 13.5V4M6.3 7.5L10 3.8l3.7 3.7M4 13.5V16.5h12v-3',
  settings: 'M3.5 6.5h7M14.5 6.5h2M3.5 13.5h2M9.5 13.5h7M12.5 4.5v4M7.5 11.5v4',
  more: 'M4.5 10h.01M10 10h.01M15.5 10h.01',
  sun: 'M10 6.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7zM10 2.2v1.6M10 16.2v1.6M2.2 10h1.6M16.2 10h1.6M4.5 4.5l1.1 1.1M14.4 14.4l1.1 1.1M15.5 4.5l-1.1 1.1M5.6 14.4l-1.1 1.1',
  table: 'M3.5 4.5h13v11h-13zM3.5 8.5h13M8 8.5v7',
  chart: 'M3.5 15.5h13M4 12l4-4 3 2.5 5-6',
  download: 'M10 3.5v9M6.5 9l3.5 3.5L13.5 9M4 16.5h12',
  image: 'M3.5 4.5h13v11h-13zM3.5 13l4-4 3.5 3.5 2-2 3.5 3.5M13 7.5h.01',
} as const;

export type IconName = keyof typeof PATHS;

/** Decoration beside a word, never instead of one. */
export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 20 20" aria-hidden="true" style={{ flex: 'none' }}>
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth={name === 'more' ? 2.4 : 1.6}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
