import { useEffect, useRef } from 'react';

const everyMs = 60_000;

/** Calls `refresh` when the tab is looked at again, and once a minute while it is. */
export function useRefresh(refresh: () => void): void {
  const newest = useRef(refresh);
  newest.current = refresh;
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') newest.current();
    };
    const timer = window.setInterval(look, everyMs);
    document.addEventListener('visibilitychange', look);
    return () => {
      window.clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
}

/** Calls `refresh` when the value has become another one, but not for the first. */
export function useRefreshOn(value: unknown, refresh: () => void): void {
  const seen = useRef(value);
  useEffect(() => {
    if (seen.current === value) return;
    seen.current = value;
    refresh();
  });
}
