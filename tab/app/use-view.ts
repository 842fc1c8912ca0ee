import { useCallback, useEffect, useState } from 'react';
import { readView, type View, writeView } from '#tab/overview/view.ts';

export type ChangeView = (change: Partial<View>) => void;

/**
 * The view, kept in the address. Replaced rather than pushed: inside Teams the frame shares its history
 * with Teams itself, whose Back would otherwise step through filters.
 */
export function useView(): readonly [View, ChangeView] {
  const [view, setView] = useState(() => readView(window.location.search));
  const change = useCallback((part: Partial<View>) => setView((before) => ({ ...before, ...part })), []);
  useEffect(() => {
    const { pathname, search } = window.location;
    window.history.replaceState(null, '', `${pathname}${writeView(view, search)}`);
  }, [view]);
  return [view, change];
}
