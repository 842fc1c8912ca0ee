import { useCallback, useEffect, useRef, useState } from 'react';
import { readView, type View, writeView } from '#tab/overview/view.ts';

export type ChangeView = (change: Partial<View>) => void;

/**
 * The view, kept in the address. Replaced rather than pushed: inside Teams the frame shares its history
 * with Teams itself, whose Back would otherwise step through filters.
 */
export function useView(): readonly [View, ChangeView] {
  const [view, setView] = useState(() => readView(window.location.search));
  const change = useCallback((part: Partial<View>) => setView((before) => ({ ...before, ...part })), []);
  const before = useRef(view.filter.text);
  useEffect(() => {
    const isTyped = before.current !== view.filter.text;
    before.current = view.filter.text;
    const write = () => {
      const { pathname, search } = window.location;
      window.history.replaceState(null, '', `${pathname}${writeView(view, search)}`);
    };
    if (!isTyped) return write();
    // Not at each key: that would cost as much as drawing, and Safari refuses the hundredth in half a minute.
    const waiting = setTimeout(write, 150);
    return () => clearTimeout(waiting);
  }, [view]);
  return [view, change];
}
