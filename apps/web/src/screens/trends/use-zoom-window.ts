import { useDebouncedCallback } from '@mantine/hooks';
import { useCallback, useRef, useState } from 'react';
import type { Zoom } from '../../figure/echart';
import { askedRange, rangeOf, type Span } from './spans';
import type { Window } from './summarise';
import type { TrendsSearch } from './trends-search';
import type { DataRange } from './use-data-range';

/** Words and address follow once the brush rests: while it moves, every frame belongs to the chart. */
const REST_MS = 150;

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
  const settle = useDebouncedCallback((window: Window) => {
    setShown(window);
    onSearch(window);
  }, REST_MS);
  const choose = (span: Span): void => {
    const window = rangeOf(span, range);
    latest.current = window;
    setShown(window);
    setChosen(window);
    onSearch(window);
  };
  const onZoom = useCallback(
    ({ startValue, endValue }: Zoom) => {
      const window = { from: days[startValue] ?? range.first, to: days[endValue] ?? range.last };
      latest.current = window;
      settle(window);
    },
    [days, range, settle],
  );
  return { chosen, shown, latest, choose, onZoom };
}
