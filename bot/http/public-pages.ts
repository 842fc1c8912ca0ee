import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Server } from 'restify';
import { textFor } from '#bot/text/text-for.ts';
import { publicPageHtml, publicPageNames, publicStylePath } from './public-page-html.ts';
import { publicPageHeaders } from './security-headers.ts';
import { sendFile } from './serve-pages.ts';
import { etagOf, type TabFile } from './tab-files.ts';

/** `/about`, `/privacy` and `/terms`, which the Teams package names, and `/accessibility`: open to all, in Danish, or English with `?lang=en`. */
export function servePublicPages(server: Server, framedBy: readonly string[]): void {
  const headers = publicPageHeaders(framedBy);
  for (const name of publicPageNames) {
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

function fileOf(content: string, contentType: string): TabFile {
  const body = Buffer.from(content);
  return { body, brotli: null, contentType, etag: etagOf(body), isHashed: false };
}
