import { startUp } from '#tab/host/start-up.ts';

/** The page that Teams shows when somebody adds the tab to a channel. */
const starting = startUp(window.location);
const root = document.getElementById('root');
if (root) {
  const { mountConfigure } = await import('#tab/configure/mount-configure.tsx');
  mountConfigure(root, starting);
}
