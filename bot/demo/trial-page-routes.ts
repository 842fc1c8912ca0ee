import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { apiSentences } from './api-sentences.ts';
import { refused } from './dispatch.ts';
import type { DemoAnswer, DemoRoute } from './routes.ts';

/** Fluent writes its styles at run time; everything else comes from this server. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The trial page, and the way to it from the bare address. `tabFolder` is where the tab's build lies. */
export function trialPageRoutes(tabFolder: string): readonly DemoRoute[] {
  const redirect = (): DemoAnswer => ({ status: 302, headers: { Location: '/demo/' } });
  return [
    { method: 'GET', path: '/', answer: redirect },
    { method: 'GET', path: '/demo', answer: redirect },
    { method: 'GET', path: '/demo/', answer: () => page(join(tabFolder, 'demo', 'index.html')) },
  ];
}

function page(path: string): DemoAnswer {
  try {
    const headers = { 'Content-Security-Policy': CONTENT_SECURITY_POLICY, 'Referrer-Policy': 'no-referrer' };
    return { status: 200, body: readFileSync(path, 'utf8'), headers };
  } catch {
    return refused(503, apiSentences.pageNotBuilt);
  }
}
