import { useDebouncedCallback } from '@mantine/hooks';
import { useCallback, useRef, useState } from 'react';
import type { Zoom } from '../../figure/echart';
import { askedRange, rangeOf, type Span } from './spans';
import type { Window } from './summarise';
import type { TrendsSearch } from './trends-search';
import type { DataRange } from './use-data-range';

const URL_DELAY_MS = 300;

interface Asked {
  days: readonly string[];
  range: DataRange;
  search: TrendsSearch;
  onSearch: (change: Partial<TrendsSearch>) => void;
}

/**
 * The days that are shown. `chosen` changes when a switch sets them, and the chart is made anew; `shown` follows the
 * brush as well, of which the chart knows already.
 */
export function useZoomWindow({ days, range, search, onSearch }: Asked) {
  const [chosen, setChosen] = useState<Window>(() => askedRange(search, range));
  const [shown, setShown] = useState<Window>(chosen);
  const latest = useRef(shown);
  const keep = useDebouncedCallback((window: Window) => onSearch(window), URL_DELAY_MS);
  const show = (window: Window): void => {
    latest.current = window;
    setShown(window);
  };
  const choose = (span: Span): void => {
    const window = rangeOf(span, range);
    show(window);
    setChosen(window);
    onSearch(window);
  };
  const onZoom = useCallback(
    ({ startValue, endValue }: Zoom) => {
      const window = { from: days[startValue] ?? range.first, to: days[endValue] ?? range.last };
      show(window);
      keep(window);
    },
    [days, range, keep],
  );
  return { chosen, shown, latest, choose, onZoom };
}
