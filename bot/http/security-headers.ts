/** Where Teams shows the tab. Source: Microsoft's tab requirements (teams-js 2.19 and later need *.cloud.microsoft). */
const teamsHosts = ['https://*.cloud.microsoft', 'https://teams.microsoft.com', 'https://*.teams.microsoft.com'];

/** For pages shown in a frame. `alsoFramedBy` is empty in production; the trial page frames its own origin. */
export function pageHeaders(alsoFramedBy: readonly string[]): Readonly<Record<string, string>> {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    // Fluent's style engine writes style elements at run time.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' https://res.cdn.office.net https://*.cdn.office.net",
    // teams-js fetches its list of valid hosts from this address when it loads.
    "connect-src 'self' https://res.cdn.office.net",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${[...teamsHosts, ...alsoFramedBy].join(' ')}`,
  ];
  return { ...everywhere, 'Content-Security-Policy': policy.join('; ') };
}

/** For the public pages: text and one style sheet, framed where the tab is. */
export function publicPageHeaders(alsoFramedBy: readonly string[]): Readonly<Record<string, string>> {
  const policy = [
    "default-src 'none'",
    "style-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${[...teamsHosts, ...alsoFramedBy].join(' ')}`,
  ];
  return { ...everywhere, 'Content-Security-Policy': policy.join('; ') };
}

/** For the API and everything that is no page. */
export const closedHeaders: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
};

const { 'Content-Security-Policy': _, ...everywhere } = closedHeaders;
