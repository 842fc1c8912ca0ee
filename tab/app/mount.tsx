import { hydrateRoot } from 'react-dom/client';
import type { Host } from '#tab/host/start-up.ts';
import { TabApp } from './tab-app.tsx';

/** Puts the tab where the first paint was. */
export function mount(root: HTMLElement, starting: Promise<Host> | null): void {
  hydrateRoot(root, <TabApp starting={starting} />);
}
