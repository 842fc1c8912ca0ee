import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useLayoutEffect, useState } from 'react';
import type { ListItem } from './group-rows.ts';
import { usePrinting } from './use-printing.ts';

type RowsInSight = {
  readonly items: readonly { readonly item: ListItem; readonly index: number }[];
  /** False where all of them stand there. */
  readonly isPart: boolean;
  /** What the rows out of sight take up, in CSS pixels. */
  readonly above: number;
  readonly below: number;
  readonly measure: (row: Element | null) => void;
};

/** Up to so many all stand there, so that the browser's own search and print find them. */
const mostAtOnce = 120;
/** In CSS pixels, until a row has been measured. */
const likely = { heading: 34, row: 62 } as const;

/** Those rows that are in sight, and some on either side; all where they are few, and on paper. */
export function useRowsInSight(items: readonly ListItem[], table: RefObject<HTMLElement | null>): RowsInSight {
  const isPrinting = usePrinting();
  const isPart = items.length > mostAtOnce && !isPrinting;
  const top = useTop(table);
  const virtual = useWindowVirtualizer({
    count: isPart ? items.length : 0,
    estimateSize: (index) => (items[index]?.row ? likely.row : likely.heading),
    getItemKey: (index) => items[index]?.key ?? index,
    overscan: 8,
    scrollMargin: top,
  });
  const seen = virtual.getVirtualItems();
  if (!isPart) {
    const all = items.map((item, index) => ({ item, index }));
    return { items: all, isPart, above: 0, below: 0, measure: virtual.measureElement };
  }
  const shown = seen.flatMap(({ index }) => {
    const item = items[index];
    return item ? [{ item, index }] : [];
  });
  const [first, last] = [seen[0], seen.at(-1)];
  return {
    items: shown,
    isPart,
    above: first ? first.start - top : 0,
    below: last ? virtual.getTotalSize() - (last.end - top) : 0,
    measure: virtual.measureElement,
  };
}

/** How far down the page the table begins; what stands above it may be folded out and in. */
function useTop(table: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const measure = () => {
      const box = table.current?.getBoundingClientRect();
      if (box) setTop(Math.round(box.top + window.scrollY));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [table]);
  return top;
}
