import { startUp } from '#tab/host/start-up.ts';

/** The page that Teams shows when somebody takes the tab out of a channel. */
const starting = startUp(window.location);
const root = document.getElementById('root');
if (root) {
  const { mountRemove } = await import('#tab/configure/mount-remove.tsx');
  mountRemove(root, starting);
}
