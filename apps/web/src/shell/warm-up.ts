import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { GROUPS } from './navigation';

const QUIET_MS = 2_500;

/** Once the first screen stands, the others are fetched as well: they open at once, also when the server is away by then. */
export function useWarmUp(): void {
  const router = useRouter();
  useEffect(() => {
    const timer = setTimeout(() => {
      const screens = GROUPS.flatMap(({ items }) => items).map(({ to }) => router.preloadRoute({ to }));
      // What cannot be fetched now is fetched when it is opened.
      void Promise.allSettled([...screens, import('../figure/echart')]);
    }, QUIET_MS);
    return () => clearTimeout(timer);
  }, [router]);
}
