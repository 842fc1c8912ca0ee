import { useEffect, useRef } from 'react';
import { lookOften } from './look-often.ts';

/** How a look that nobody asked for differs: it shows no sign of work, and what is there stays when it fails. */
export type Refresh = (how?: 'quietly') => void;

/** Calls `refresh` quietly every half minute while the tab is looked at, and when it is looked at again. */
export function useRefresh(refresh: Refresh): void {
  const newest = useRef(refresh);
  newest.current = refresh;
  useEffect(() => lookOften(() => newest.current('quietly')), []);
}

/** Calls `refresh` when the value has become another one, but not for the first. */
export function useRefreshOn(value: unknown, refresh: Refresh): void {
  const seen = useRef(value);
  useEffect(() => {
    if (seen.current === value) return;
    seen.current = value;
    refresh('quietly');
  });
}
