import { readFileSync } from 'node:fs';
import path from 'node:path';
import { transformWithOxc } from 'vite';

type Page = { readonly type: string; readonly body: string | Buffer };

/** The page around the tab: what it is told stands in its address, what it was asked is in `window.asked`. */
export const hostPages: Readonly<Record<string, () => Page | Promise<Page>>> = {
  '/host': () => ({
    type: 'text/html',
    body: `<!doctype html><meta charset="utf-8"><title>Host</title>
      <style>html, body, iframe { margin: 0; border: 0; width: 100%; height: 100%; display: block; overflow: hidden }</style>
      <iframe id="tab" title="Tab"></iframe><script type="module" src="/host.js"></script>`,
  }),
  '/host.js': () => ({ type: 'text/javascript', body: hostScript }),
  '/teams-host.js': async () => {
    teamsHost ??= transpiled(path.resolve(import.meta.dirname, '../../tab/demo/teams-host.ts'));
    return { type: 'text/javascript', body: await teamsHost };
  },
  // Where a page rests between two tests.
  '/blank': () => ({
    type: 'text/html',
    body: '<!doctype html><title>Blank</title><script>localStorage.clear(); sessionStorage.clear();</script>',
  }),
};

let teamsHost: Promise<string> | undefined;

async function transpiled(file: string): Promise<string> {
  const { code } = await transformWithOxc(readFileSync(file, 'utf8'), file);
  return code;
}

/** A person of the demonstration gets a signed token; anybody else a made-up one. */
const hostScript = `
import { createTeamsHost } from '/teams-host.js';
const told = JSON.parse(decodeURIComponent(location.hash.slice(1)));
const frame = document.getElementById('tab');
const signedToken = async (personId) => {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch('/demo/token', { method: 'POST', headers, body: JSON.stringify({ personId }) });
  return (await answer.json()).token;
};
window.context = told.context;
window.asked = { links: [], tenants: [], validity: [], states: [] };
window.teams = createTeamsHost(frame, {
  context: () => window.context,
  getToken: async (tenantId) => {
    window.asked.tenants.push(tenantId);
    if (told.tokenRefusal) throw new Error(told.tokenRefusal);
    return told.personId ? signedToken(told.personId) : 'token-' + window.asked.tenants.length;
  },
  onOpenLink: (url) => window.asked.links.push(url),
  onAppState: (state) => window.asked.states.push(state),
  settings: { validityChanged: (isValid) => window.asked.validity.push(isValid) },
});
frame.src = told.src;
`;
