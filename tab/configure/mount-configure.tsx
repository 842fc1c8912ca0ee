import { createRoot } from 'react-dom/client';
import type { Host } from '#tab/host/start-up.ts';
import { ConfigureApp } from './configure-app.tsx';

export function mountConfigure(root: HTMLElement, starting: Promise<Host> | null): void {
  createRoot(root).render(<ConfigureApp starting={starting} />);
}
