import type { Request, Response, Server } from 'restify';
import { pageHeaders } from './security-headers.ts';
import { readTabFiles, type TabFile } from './tab-files.ts';

/** The tab's pages by their paths; the trial page is mounted by the demonstration alone. */
const pages: Readonly<Record<string, string>> = {
  '/tab/': 'index.html',
  '/tab/channel': 'index.html',
  '/tab/configure': 'configure.html',
};

type PageOptions = { readonly tabFolder: string; readonly framedBy: readonly string[] };

export function servePages(server: Server, { tabFolder, framedBy }: PageOptions): void {
  const files = readTabFiles(tabFolder);
  const headers = pageHeaders(framedBy);
  for (const [path, name] of Object.entries(pages)) {
    const file = files.get(name);
    if (file) server.get(path, (request, response, next) => next(sendFile({ request, response }, file, headers)));
  }
  server.get('/tab/assets/*', (request, response, next) => {
    const file = files.get(`assets/${String(request.params?.['*'])}`);
    if (file) return next(sendFile({ request, response }, file, headers));
    response.json(404, { code: 'no_such_path', reference: '', details: {} });
    return next(false);
  });
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
