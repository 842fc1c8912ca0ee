import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { usePrinting } from '#tab/long-list/use-printing.ts';

/** Fewer rows than this all stand in the page: then the browser's own search finds them, too. */
const mostRowsAtOnce = 100;
/** A line's usual height in px, until it is measured. */
const usualHeight = 45;

/** The rows to draw, and how many px stand before and after them; all of them where they are few, and on paper. */
export function useRowWindow(count: number) {
  const body = useRef<HTMLTableSectionElement>(null);
  const top = useTop(body);
  const isPrinting = usePrinting();
  const isWindowed = count > mostRowsAtOnce && !isPrinting;
  const virtual = useWindowVirtualizer({
    count,
    enabled: isWindowed,
    estimateSize: () => usualHeight,
    overscan: 10,
    scrollMargin: top,
  });
  if (!isWindowed) {
    const indices = Array.from({ length: count }, (_, at) => at);
    return { body, isWindowed, measure: undefined, before: 0, after: 0, indices };
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

/** How far down the page the rows begin, in px; a form that is opened above them moves them. */
function useTop(body: RefObject<HTMLTableSectionElement | null>): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const measure = () => {
      const box = body.current?.getBoundingClientRect();
      if (box) setTop(Math.round(box.top + window.scrollY));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [body]);
  return top;
}
