import type { Request, Response, Server } from 'restify';
import { pageHeaders } from './security-headers.ts';
import type { ServerWiring } from './server-wiring.ts';
import { readTabFiles, type TabFile } from './tab-files.ts';
import { pageOf, tabPaths } from './tab-pages.ts';

type PageOptions = Pick<ServerWiring, 'tabFolder' | 'framedBy' | 'allowedTenants' | 'botId'>;

/** The tab's pages and files; the trial page is mounted by the demonstration alone. */
export function servePages(server: Server, options: PageOptions): void {
  const files = readTabFiles(options.tabFolder);
  const headers = pageHeaders(options.framedBy);
  for (const path of tabPaths) {
    server.get(path, (request, response, next) => {
      const page = pageOf(files, path, request.query ?? {});
      if (page) return next(sendFile({ request, response }, page, headers));
      response.json(404, { code: 'no_such_path', reference: '', details: {} });
      return next(false);
    });
  }
  server.get('/tab/consent', (request, response, next) => {
    response.writeHead(302, { Location: consentAddress(options, request.query?.tenant) });
    response.end();
    return next(false);
  });
  server.get('/tab/assets/*', (request, response, next) => {
    const file = files.get(`assets/${String(request.params?.['*'])}`);
    if (file) return next(sendFile({ request, response }, file, headers));
    response.json(404, { code: 'no_such_path', reference: '', details: {} });
    return next(false);
  });
}

/** Where an administrator says yes for the whole organisation: any, where the link names none that we let in. */
function consentAddress({ allowedTenants, botId }: PageOptions, named: unknown): string {
  const tenant = allowedTenants.find((each) => each === named) ?? 'organizations';
  return `https://login.microsoftonline.com/${tenant}/adminconsent?client_id=${encodeURIComponent(botId)}`;
}

/** Sends a file as it was compressed at build time. Always false: the chain of handlers ends here. */
export function sendFile(
  { request, response }: { readonly request: Request; readonly response: Response },
  file: TabFile,
  headers: Readonly<Record<string, string>>,
): false {
  const sent = { ...headers, ETag: file.etag, Vary: 'Accept-Encoding', 'Cache-Control': cachingOf(file) };
  if (request.headers['if-none-match'] === file.etag) {
    response.writeHead(304, sent);
    response.end();
    return false;
  }
  const isBrotli = file.brotli !== null && /\bbr\b/.test(request.headers['accept-encoding'] ?? '');
  const body = isBrotli && file.brotli ? file.brotli : file.body;
  response.writeHead(200, {
    ...sent,
    'Content-Type': file.contentType,
    'Content-Length': String(body.length),
    ...(isBrotli ? { 'Content-Encoding': 'br' } : {}),
  });
  response.end(body);
  return false;
}

function cachingOf(file: TabFile): string {
  return file.isHashed ? 'public, max-age=31536000, immutable' : 'no-cache';
}
