import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Server } from 'restify';
import { textFor } from '#bot/text/text-for.ts';
import { readContact } from '#bot/use-cases/settings/read-contact.ts';
import { publicPageHtml, publicPageNames, publicStylePath } from './public-page-html.ts';
import type { Handler } from './response-edge.ts';
import { publicPageHeaders } from './security-headers.ts';
import { sendFile } from './serve-pages.ts';
import type { ServerWiring } from './server-wiring.ts';
import { etagOf, type TabFile } from './tab-files.ts';

/** `/about`, `/privacy` and `/terms`, which the Teams package names: open to all, in Danish, or English with `?lang=en`. */
export function servePublicPages(server: Server, framedBy: readonly string[]): void {
  const headers = publicPageHeaders(framedBy);
  for (const name of publicPageNames) {
    if (name === 'accessibility') continue;
    const danish = fileOf(publicPageHtml(name, textFor('da')), 'text/html; charset=utf-8');
    const english = fileOf(publicPageHtml(name, textFor('en')), 'text/html; charset=utf-8');
    server.get(`/${name}`, (request, response, next) =>
      next(sendFile({ request, response }, request.query?.lang === 'en' ? english : danish, headers)),
    );
  }
  const css = readFileSync(path.join(import.meta.dirname, 'public-pages.css'), 'utf8');
  const style = fileOf(css, 'text/css; charset=utf-8');
  server.get(publicStylePath, (request, response, next) => next(sendFile({ request, response }, style, headers)));
}

type Reading = Pick<ServerWiring, 'ports' | 'framedBy'>;

/** `/accessibility`, as open as those; `?partnership=` says whose contact is to stand in it. */
export function accessibilityPage({ ports, framedBy }: Reading): Handler {
  const headers = publicPageHeaders(framedBy);
  return async (request, response) => {
    const language = request.query?.lang === 'en' ? 'en' : 'da';
    const partnershipId: unknown = request.query?.partnership;
    // What is no id costs no read, and is written nowhere.
    const isId = typeof partnershipId === 'string' && /^[\w-]{1,100}$/.test(partnershipId);
    const from = isId ? { partnershipId, contact: await readContact(ports)(partnershipId, language) } : null;
    const html = publicPageHtml('accessibility', textFor(language), from);
    sendFile({ request, response }, fileOf(html, 'text/html; charset=utf-8'), headers);
  };
}

function fileOf(content: string, contentType: string): TabFile {
  const body = Buffer.from(content);
  return { body, brotli: null, contentType, etag: etagOf(body), isHashed: false };
}
