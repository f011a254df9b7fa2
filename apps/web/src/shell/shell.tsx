import { Outlet, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useServerState } from '../api/server-state';
import { Notice } from '../states/notice';
import { BottomTabs } from './bottom-tabs';
import { Rail } from './rail';
import styles from './shell.module.css';
import { useWarmUp } from './warm-up';

/** Rail or tabs around a screen. */
export function Shell() {
  const { reachable } = useServerState();
  const main = useFocusOnNavigation();
  useWarmUp();
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#main">
        Skip to content
      </a>
      <Rail />
      <main id="main" className={styles.main} tabIndex={-1} ref={main}>
        {!reachable && (
          <div className={styles.banner}>
            <Notice title="The server does not answer" tone="bad" live>
              <p>
                What you see was loaded before. This page asks again every three seconds and goes on by
                itself.
              </p>
            </Notice>
          </div>
        )}
        <Outlet />
      </main>
      <BottomTabs />
    </div>
  );
}

/** A screen reader is taken to the new screen; the first one is where it begins anyway. */
function useFocusOnNavigation() {
  const main = useRef<HTMLElement>(null);
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const first = useRef(path);
  useEffect(() => {
    if (first.current === path) return;
    first.current = '';
    main.current?.focus({ preventScroll: true });
  }, [path]);
  return main;
}
