import { useComputedColorScheme } from '@mantine/core';
import { useMemo } from 'react';

const TOKENS = [
  'ground',
  'panel',
  'raised',
  'line',
  'line-strong',
  'text',
  'muted',
  'faint',
  'recovery',
  'strain',
  'sleep',
  'hrv',
  'rhr',
  'load',
  'usual',
  'usual-mark',
  'good',
  'middle',
  'bad',
  'stage-deep',
  'stage-rem',
  'stage-light',
  'stage-awake',
  'zone-1',
  'zone-2',
  'zone-3',
  'zone-4',
  'zone-5',
] as const;

export type Token = (typeof TOKENS)[number];

/** What a chart needs to look like the page around it. A canvas cannot read CSS variables, so they are resolved. */
export interface ChartLook {
  colour: Record<Token, string>;
  font: string;
  /** No animation: the athlete asked the system for less motion, or there is much to draw. */
  still: boolean;
}

export function useChartLook(): ChartLook {
  const scheme = useComputedColorScheme('dark');
  // Read again when the theme changes: the attribute is set before this renders.
  return useMemo(() => readLook(scheme), [scheme]);
}

function readLook(_scheme: 'light' | 'dark'): ChartLook {
  const style = getComputedStyle(document.documentElement);
  const colour = Object.fromEntries(
    TOKENS.map((token) => [token, style.getPropertyValue(`--${token}`).trim()]),
  ) as Record<Token, string>;
  return {
    colour,
    font: "'Archivo Variable', system-ui, sans-serif",
    still: matchMedia('(prefers-reduced-motion: reduce)').matches,
  };
}
