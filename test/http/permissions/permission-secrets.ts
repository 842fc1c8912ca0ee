import { words } from '#test/http/meeting-secrets.ts';
import { secrets } from './permission-world.ts';

/** Each secret by what it is; those of meetings and answers say it themselves. */
export const kept: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.values(words).map((word) => [word, word])),
  ...secrets,
};

/** Whom each reaches, whatever they ask. */
export const secretReaders: Readonly<Record<string, string>> = {
  SVARTILALLE: 'coordinators, steering, leads, deputies, stand-ins, communication, readers',
  SVARTILSTYREGRUPPEN:
    'coordinators, steering, leads of municipality, deputies of municipality, stand-ins of municipality',
  SVARTILREGIONEN:
    'coordinators of region, steering of region, leads of region, deputies of region, communication of region, readers of region',
  STYREGRUPPEMOEDE: 'coordinators, steering, administrators',
  TOVHOLDERMOEDE: 'coordinators, leads, deputies, stand-ins',
  NAVNEMOEDE: 'coordinators',
  AABENTPUNKT: 'coordinators, steering',
  LUKKETPUNKT: 'coordinators of municipality, steering of region',
  VENTENDEPUNKT: 'coordinators, steering',
  LUKKETVENTENDE: 'coordinators of municipality, steering of region',
  LEDERPUNKT: 'coordinators, leads, deputies, stand-ins',
  NAVNEPUNKT: 'nobody',
  GRUPPEBESLUTNING:
    'coordinators, steering, leads of municipality, deputies of municipality, stand-ins of municipality',
  FAELLESBESLUTNING: 'coordinators, steering, leads, deputies, stand-ins, communication, readers',
  LUKKETBESLUTNING: 'coordinators of municipality, steering of region',
  AABENTREFERAT: 'coordinators, steering',
  LUKKETREFERAT: 'coordinators of municipality, steering of region',
  SKRIFTLIGSAG: 'coordinators, steering',
  UDGAVETILSTYREGRUPPEN:
    'coordinators, steering, leads of municipality, deputies of municipality, stand-ins of municipality',
  AARSKLADDE: 'coordinators, steering',
  excused: 'coordinators',
  returned: 'coordinators, leads of municipality, deputies of municipality, stand-ins of municipality',
  draft: 'leads of municipality',
  judgement: 'coordinators',
  phone: 'coordinators, leads of municipality, administrators',
  absence: 'coordinators, leads of police',
  substitute: 'coordinators, steering of municipality and police',
  'case answer': 'steering of municipality',
  'minutes remark': 'coordinators, steering of police',
  'what became of a closed decision': 'coordinators of municipality, steering of region',
  'next strategy': 'coordinators, steering',
  description: 'all',
  'sending sentence': 'coordinators, administrators',
};

/** What can be got without a sign-in, and tells nobody anything of a partnership but whose calendar address it is. */
export const openRoutes: readonly string[] = [
  'GET /healthz',
  'GET /readyz',
  'GET /calendar/:file',
  'GET /tab/',
  'GET /tab/channel',
  'GET /tab/configure',
  'GET /tab/remove',
  'GET /tab/consent',
  'GET /tab/assets/*',
  'GET /about',
  'GET /privacy',
  'GET /terms',
  'GET /accessibility',
  'GET /public-pages.css',
];
