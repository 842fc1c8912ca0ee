import type { IncomingHttpHeaders } from 'node:http';

/** A request to the demonstration's own routes, already matched and read. */
export type DemoRequest = {
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  /** Parsed JSON or form fields; undefined where nothing was sent. */
  readonly body: unknown;
};

export type WrittenAnswer = {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};

/** `closed` hangs up without an answer, as a broken line would. */
export type DemoAnswer = WrittenAnswer | 'closed';

/** A path holds `:name` where a URL-encoded part stands. */
export type DemoRoute = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly answer: (request: DemoRequest) => Promise<DemoAnswer> | DemoAnswer;
};

export type MatchedRoute = { readonly route: DemoRoute; readonly params: Readonly<Record<string, string>> };

/** The route for a method and a raw (still encoded) path, or null. Throws URIError on a broken encoding. */
export function matchRoute(routes: readonly DemoRoute[], method: string, path: string): MatchedRoute | null {
  for (const route of routes) {
    if (route.method !== method) continue;
    const params = matchPath(route.path, path);
    if (params) return { route, params };
  }
  return null;
}

function matchPath(pattern: string, path: string): Record<string, string> | null {
  const wanted = pattern.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return null;
  const params: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const value = given[index] ?? '';
    if (part.startsWith(':') && value !== '') params[part.slice(1)] = decodeURIComponent(value);
    else if (part !== value) return null;
  }
  return params;
}
