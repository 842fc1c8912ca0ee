import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState } from 'react';

/** Fewer rows than this all stand in the page: then the browser's own search finds them, too. */
const mostRowsAtOnce = 100;
/** A line's usual height in px, until it is measured. */
const usualHeight = 45;

/** The rows to draw, and how many px stand before and after them. */
export function useRowWindow(count: number) {
  const body = useRef<HTMLTableSectionElement>(null);
  const [top, setTop] = useState(0);
  const isWindowed = count > mostRowsAtOnce;
  useLayoutEffect(() => {
    if (body.current) setTop(body.current.getBoundingClientRect().top + window.scrollY);
  }, []);
  const virtual = useWindowVirtualizer({
    count,
    enabled: isWindowed,
    estimateSize: () => usualHeight,
    overscan: 10,
    scrollMargin: top,
  });
  if (!isWindowed) {
    return {
      body,
      isWindowed,
      measure: undefined,
      before: 0,
      after: 0,
      indices: Array.from({ length: count }, (_, at) => at),
    };
  }
  const items = virtual.getVirtualItems();
  const [first] = items;
  const last = items.at(-1);
  return {
    body,
    isWindowed,
    measure: virtual.measureElement,
    before: first ? first.start - top : 0,
    after: last ? virtual.getTotalSize() - (last.end - top) : 0,
    indices: items.map(({ index }) => index),
  };
}
