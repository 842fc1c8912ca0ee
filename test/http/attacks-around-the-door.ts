import { registerPaths } from '#bot/contract/register.ts';
import { posted } from './actors.ts';
import type { Attack } from './attack.ts';
import type { Ask } from './production-server.ts';

const get = (path: string, headers: Readonly<Record<string, string>> = {}): Ask => ({ path, headers });

/** Ways around the door: methods, hosts, paths and headers that a proxy or a framework might believe. */
export const aroundTheDoor: readonly Attack[] = [
  ['has the request said back', 'nobody', { method: 'TRACE', path: '/api/me' }, '405 no_such_method'],
  [
    'has a page of others ask whether it may',
    'nobody',
    {
      method: 'OPTIONS',
      path: '/api/status',
      headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
    },
    '405 no_such_method',
  ],
  [
    'deletes',
    'coordinator of the municipality',
    { method: 'DELETE', path: '/api/people/koordinator-politi' },
    '404 no_such_path',
  ],
  [
    'hides a method in a header',
    'coordinator of the municipality',
    get('/api/settings', { 'x-http-method-override': 'DELETE' }),
    '200 ',
  ],
  [
    'hides a path in a header',
    'nobody',
    get('/api/me', { 'x-original-url': '/healthz', 'x-rewrite-url': '/healthz' }),
    '401 not_signed_in',
  ],
  [
    'says that it comes from the machine itself',
    'nobody',
    get('/api/operation', { 'x-forwarded-for': '127.0.0.1', 'x-real-ip': '127.0.0.1', forwarded: 'for=127.0.0.1' }),
    '401 not_signed_in',
  ],
  [
    'says who they are in the header of a proxy',
    'nobody',
    get('/api/me', {
      'x-ms-client-principal-id': 'x',
      'x-ms-client-principal': 'e30=',
      'x-user': 'koordinator-kommune',
    }),
    '401 not_signed_in',
  ],
  ['names another host', 'nobody', get('/api/me', { host: 'evil.example' }), '401 not_signed_in'],
  [
    'asks for the address of another server',
    'nobody',
    get('http://169.254.169.254/metadata/identity/oauth2/token'),
    '404 no_such_path',
  ],
  ['asks by an absolute address of ours', 'nobody', get('http://127.0.0.1/api/me'), '401 not_signed_in'],
  [
    'asks for the demonstration’s tokens',
    'nobody',
    posted('/demo/token', { personId: 'koordinator-kommune' }),
    '404 no_such_path',
  ],
  ['writes the path with two slashes', 'nobody', get('//api/me'), '404 no_such_path'],
  ['writes the path in capitals', 'nobody', get('/API/me'), '404 no_such_path'],
  ['ends the path with a semicolon', 'nobody', get('/api/me;x=/healthz'), '404 no_such_path'],
  ['climbs from an open path into the API', 'nobody', get('/healthz/../api/me'), '401 not_signed_in'],
  ['puts a new line into the path', 'nobody', get('/api/me%0d%0aSet-Cookie:%20a=b'), '404 no_such_path'],
  ['climbs out of the tab’s files', 'nobody', get('/tab/assets/../../secret.txt'), '404 no_such_path'],
  ['climbs out, encoded', 'nobody', get('/tab/assets/%2e%2e%2f%2e%2e%2fsecret.txt'), '404 no_such_path'],
  ['climbs out, encoded twice', 'nobody', get('/tab/assets/%252e%252e%252fsecret.txt'), '404 no_such_path'],
  [
    'climbs out with a letter longer than it need be',
    'nobody',
    get('/tab/assets/..%c0%af..%c0%afsecret.txt'),
    '404 no_such_path',
  ],
  ['climbs out as Windows writes it', 'nobody', get('/tab/assets/..%5c..%5csecret.txt'), '404 no_such_path'],
  ['ends the name with a null', 'nobody', get('/tab/assets/entry-1a2b3c.js%00.html'), '404 no_such_path'],
  ['asks for the source', 'nobody', get('/bot/main.ts'), '404 no_such_path'],
  ['asks for the settings', 'nobody', get('/.env'), '404 no_such_path'],
  ['guesses an address of a calendar', 'nobody', get(`/calendar/${'A'.repeat(43)}.ics`), '404 no_such_path'],
  ['guesses a calendar by a person', 'nobody', get('/calendar/koordinator-kommune.ics'), '404 no_such_path'],
  [
    'climbs out of the calendars',
    'nobody',
    get(`/calendar/${encodeURIComponent('../now|settings')}.ics`),
    '404 no_such_path',
  ],
  [
    'guesses an invitation',
    'somebody unknown',
    posted(registerPaths.accept, { secret: 'A'.repeat(43) }),
    '404 no_such_invitation',
  ],
];
