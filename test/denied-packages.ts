/** One line of releases with a known weakness: everything of `major` (or of any, where none is named) before `fixedIn`. */
export type KnownWeakness = {
  readonly name: string;
  readonly major?: number;
  readonly fixedIn: string;
  readonly why: string;
};

/** Weaknesses that were found in packages of this tree or next to it. `npm audit` knows more; this list needs no network. */
export const knownWeaknesses: readonly KnownWeakness[] = [
  { name: '@azure/identity', fixedIn: '4.2.1', why: 'CVE-2024-35255: elevation of privilege' },
  { name: '@azure/msal-node', fixedIn: '2.9.1', why: 'CVE-2024-35255: elevation of privilege' },
  { name: 'axios', fixedIn: '1.16.1', why: 'requests sent past NO_PROXY, prototype pollution' },
  { name: 'cookie', fixedIn: '0.7.0', why: 'CVE-2024-47764: names and paths taken unchecked' },
  { name: 'fast-xml-parser', fixedIn: '4.4.1', why: 'CVE-2024-41818: slow regular expression' },
  { name: 'find-my-way', fixedIn: '9.0.1', why: 'CVE-2024-45813: slow regular expression in a route' },
  { name: 'follow-redirects', fixedIn: '1.15.6', why: 'CVE-2024-28849: proxy credentials sent on' },
  { name: 'form-data', major: 2, fixedIn: '2.5.4', why: 'CVE-2025-7783: boundary that can be guessed' },
  { name: 'form-data', major: 3, fixedIn: '3.0.4', why: 'CVE-2025-7783: boundary that can be guessed' },
  { name: 'form-data', major: 4, fixedIn: '4.0.4', why: 'CVE-2025-7783: boundary that can be guessed' },
  { name: 'jose', fixedIn: '4.15.5', why: 'CVE-2024-28176: memory used up by a compressed token' },
  { name: 'js-yaml', fixedIn: '4.1.1', why: 'CVE-2025-64718: prototype pollution' },
  { name: 'jsonwebtoken', fixedIn: '9.0.0', why: 'CVE-2022-23540: a token without signature accepted' },
  { name: 'jws', fixedIn: '4.0.1', why: 'CVE-2025-65945: HMAC signature not verified' },
  { name: 'lodash', fixedIn: '4.17.21', why: 'CVE-2021-23337: command injection in templates' },
  { name: 'mysql2', fixedIn: '3.9.8', why: 'CVE-2024-21511: code injection' },
  { name: 'nanoid', major: 3, fixedIn: '3.3.8', why: 'CVE-2024-55565: ids that can be guessed' },
  { name: 'node-fetch', fixedIn: '2.6.7', why: 'CVE-2022-0235: credentials sent on to another host' },
  { name: 'qs', fixedIn: '6.14.1', why: 'CVE-2025-15284: memory used up by an array' },
  { name: 'restify', fixedIn: '12.0.0', why: 'brings vulnerable find-my-way and send, and the abandoned spdy' },
  { name: 'semver', fixedIn: '7.5.2', why: 'CVE-2022-25883: slow regular expression' },
  { name: 'send', fixedIn: '0.19.0', why: 'CVE-2024-43799: script injected into a redirect' },
  { name: 'sequelize', fixedIn: '6.28.1', why: 'CVE-2023-25813: SQL injection' },
  { name: 'serialize-javascript', fixedIn: '6.0.2', why: 'CVE-2024-11831: script injected through a URL' },
  { name: 'tar-fs', major: 3, fixedIn: '3.1.1', why: 'CVE-2025-59343: writes outside its folder' },
  { name: 'uuid', fixedIn: '11.1.1', why: 'CVE-2026-41907; botbuilder asks for 10, package.json overrides it' },
  { name: 'validator', fixedIn: '13.15.22', why: 'CVE-2025-12758: lengths counted wrong' },
  { name: 'ws', major: 7, fixedIn: '7.5.10', why: 'CVE-2024-37890: crash by many headers' },
  { name: 'ws', major: 8, fixedIn: '8.17.1', why: 'CVE-2024-37890: crash by many headers' },
  { name: 'xml2js', fixedIn: '0.5.0', why: 'CVE-2023-0842: prototype pollution' },
];

/** Single releases that were published by somebody who had stolen the maintainer's account. */
export const hijackedReleases: readonly string[] = [
  'ansi-styles@6.2.2',
  'chalk@5.6.1',
  'color-convert@3.1.1',
  'debug@4.4.2',
  'strip-ansi@7.1.1',
  'supports-color@10.2.1',
];

/** Given up by their authors, or once used to attack those who had them. */
export const abandonedPackages: readonly string[] = [
  'adal-node',
  'event-stream',
  'flatmap-stream',
  'har-validator',
  'inflight',
  'left-pad',
  'node-ipc',
  'node-uuid',
  'request',
  'spdy',
  'vm2',
];
