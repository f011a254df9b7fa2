import { useDebouncedCallback } from '@mantine/hooks';
import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import type { Zoom } from '../../figure/echart';
import { askedRange, rangeOf, type Span } from './spans';
import type { Window } from './summarise';
import type { ChangeSearch, TrendsSearch } from './trends-search';
import type { DataRange } from '../history/use-data-range';

/** Words and address follow once the brush rests: while it moves, every frame belongs to the chart. */
const REST_MS = 150;

interface Asked {
  days: readonly string[];
  range: DataRange;
  search: TrendsSearch;
  onSearch: ChangeSearch;
}

/**
 * The days that are shown. `chosen` changes when a switch or the address sets them, and the chart is made anew; `shown`
 * follows the brush as well, of which the chart knows already.
 */
export function useZoomWindow({ days, range, search, onSearch }: Asked) {
  const asked = askedRange(search, range);
  const [chosen, setChosen] = useState<Window>(asked);
  const [shown, setShown] = useState<Window>(chosen);
  const latest = useRef(shown);
  /** What the address was last given from here: when it arrives there, it is no news. */
  const sent = useRef(shown);
  const settle = useDebouncedCallback((window: Window) => {
    sent.current = window;
    // Piece by piece, should the hand move on meanwhile.
    startTransition(() => {
      setShown(window);
      onSearch(window, 'replace');
    });
  }, REST_MS);
  const follow = useCallback(
    (window: Window): void => {
      settle.cancel();
      latest.current = window;
      sent.current = window;
      setShown(window);
      setChosen(window);
    },
    [settle],
  );
  const choose = (span: Span): void => {
    const window = rangeOf(span, range);
    follow(window);
    onSearch(window, 'push');
  };
  useEffect(() => {
    const { from, to } = sent.current;
    if (asked.from !== from || asked.to !== to) follow({ from: asked.from, to: asked.to });
  }, [asked.from, asked.to, follow]);
  const onZoom = useCallback(
    ({ start, end }: Zoom) => {
      const at = (share: number): string | undefined => days[Math.round((share / 100) * (days.length - 1))];
      const window = { from: at(start) ?? range.first, to: at(end) ?? range.last };
      latest.current = window;
      settle(window);
    },
    [days, range, settle],
  );
  return { chosen, shown, latest, choose, onZoom };
}
