import { hydrateRoot } from 'react-dom/client';
import type { Host } from '#tab/host/start-up.ts';
import { DialogPage } from './dialog-page.tsx';
import { RemovePage } from './remove-page.tsx';

export function mountRemove(root: HTMLElement, starting: Promise<Host> | null): void {
  hydrateRoot(root, <DialogPage starting={starting} show={() => <RemovePage />} />);
}
