/**
 * May this service URL be called? Compared as parsed URLs, so that neither `…evil.example` after a prefix
 * nor a user name before the host gets through. `allowed` are origins with a path prefix ending in `/`.
 */
export function isAllowedServiceUrl(serviceUrl: string, allowed: readonly string[]): boolean {
  const url = URL.parse(serviceUrl);
  if (url === null || `${url.username}${url.password}` !== '') return false;
  return allowed.some((prefix) => {
    const permitted = URL.parse(prefix);
    return permitted !== null && url.origin === permitted.origin && url.pathname.startsWith(permitted.pathname);
  });
}

/** Teams' own. Source: Microsoft's page on proactive messages (`https://smba.trafficmanager.net/…`). */
export const teamsServiceUrls: readonly string[] = ['https://smba.trafficmanager.net/'];
