import { posted } from './actors.ts';
import type { Attack } from './attack.ts';
import type { Ask } from './production-server.ts';

const json = { 'content-type': 'application/json' };
const raw = (path: string, body: string, headers: Readonly<Record<string, string>> = json): Ask => ({
  method: 'POST',
  path,
  headers,
  body,
});
const phone = '/api/people/koordinator-kommune/phone';
const deep = (times: number) => `${'{"phone":'.repeat(times)}"1"${'}'.repeat(times)}`;

/** Bodies that are made to break, to drown or to fool the reader of JSON. */
export const bodies: readonly Attack[] = [
  ['sends no JSON', 'coordinator of the municipality', raw(phone, 'phone=1'), '400 not_json'],
  [
    'sends a form, as a page of others could without asking',
    'coordinator of the municipality',
    raw(phone, 'phone=1', { 'content-type': 'application/x-www-form-urlencoded' }),
    '415 not_json',
  ],
  [
    'sends plain text, as a page of others could without asking',
    'coordinator of the municipality',
    raw(phone, '{"phone":"1"}', { 'content-type': 'text/plain' }),
    '415 not_json',
  ],
  [
    'sends a file upload',
    'coordinator of the municipality',
    raw(phone, '--x\r\n\r\n--x--', { 'content-type': 'multipart/form-data; boundary=x' }),
    '415 not_json',
  ],
  [
    'sends XML',
    'coordinator of the municipality',
    raw(phone, '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>', {
      'content-type': 'application/xml',
    }),
    '415 not_json',
  ],
  [
    'names two types',
    'coordinator of the municipality',
    raw(phone, '{"phone":"1"}', { 'content-type': 'text/plain, application/json' }),
    '415 not_json',
  ],
  [
    'sends a compressed body that would swell',
    'coordinator of the municipality',
    raw(phone, 'x', { ...json, 'content-encoding': 'gzip' }),
    '415 not_json',
  ],
  [
    'sends 70 KB where no form has as much',
    'coordinator of the municipality',
    raw(phone, `{"phone":"${'1'.repeat(70_000)}"}`),
    '413 too_large',
  ],
  [
    'sends 600 KB to a list, which takes more than forms do',
    'coordinator of the municipality',
    raw('/api/lists/people', `{"ids":["${'1'.repeat(600_000)}"]}`),
    '413 too_large',
  ],
  ['nests 5,000 objects', 'coordinator of the municipality', raw(phone, deep(5000)), '400 invalid_input'],
  [
    'nests 30,000 lists',
    'coordinator of the municipality',
    raw(phone, `${'['.repeat(30_000)}${']'.repeat(30_000)}`),
    '400 invalid_input',
  ],
  [
    'sends a number too large for any',
    'coordinator of the municipality',
    raw(phone, '{"phone":1e999}'),
    '400 invalid_input',
  ],
  [
    'adds to the prototype of all objects',
    'coordinator of the municipality',
    raw(phone, '{"__proto__":{"phone":"1"}}'),
    '400 invalid_input',
  ],
  [
    'adds to the constructor’s prototype',
    'coordinator of the municipality',
    raw(phone, '{"constructor":{"prototype":{"phone":"1"}}}'),
    '400 invalid_input',
  ],
  [
    'gives a key twice, the second wrong',
    'coordinator of the municipality',
    raw(phone, '{"phone":"12 34 56 78","phone":{"$ne":""}}'),
    '400 invalid_input',
  ],
  [
    'gives a key twice, to smuggle a role past',
    'lead of Havnefronten',
    raw('/api/people/tovholder-havnefronten/roles', '{"roles":[],"roles":["coordinator"]}'),
    '403 not_allowed',
  ],
  [
    'sends an operator where a text belongs',
    'coordinator of the municipality',
    posted(phone, { phone: { $gt: '' } }),
    '400 invalid_input',
  ],
  [
    'says who they are in the body',
    'lead of Havnefronten',
    posted('/api/people/koordinator-kommune/phone', {
      phone: '1',
      identity: { tenantId: 'x' },
      personId: 'koordinator-kommune',
      roles: ['coordinator'],
    }),
    '403 not_allowed',
  ],
];
