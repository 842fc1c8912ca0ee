import { startUp } from '#tab/host/start-up.ts';

/** Small on purpose: handshake, token and first requests are on their way while the React bundle loads. */
const starting = startUp(window.location);
const root = document.getElementById('root');
if (root) {
  const { mount } = await import('#tab/app/mount.tsx');
  mount(root, starting);
}
