import { lazy, Suspense } from 'react';
import type { FetchAsProps } from './fetch-as-buttons.tsx';

const Buttons = lazy(async () => ({ default: (await import('./fetch-as-buttons.tsx')).FetchAsButtons }));

/** *Hent som*, under a list: its words and its doings come when the list does, not with the page. */
export function FetchAs(props: FetchAsProps) {
  return (
    <Suspense>
      <Buttons {...props} />
    </Suspense>
  );
}
