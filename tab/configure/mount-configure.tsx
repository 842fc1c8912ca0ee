import { hydrateRoot } from 'react-dom/client';
import type { Host } from '#tab/host/start-up.ts';
import { Configure } from './configure.tsx';
import { DialogPage } from './dialog-page.tsx';

export function mountConfigure(root: HTMLElement, starting: Promise<Host> | null): void {
  hydrateRoot(root, <DialogPage starting={starting} show={(host) => <Configure host={host} />} />);
}
