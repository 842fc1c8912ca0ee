import type { Role } from '#bot/domain/person.ts';
import type { RequestState } from '#bot/domain/round.ts';
import type { AuthorRole, CoCreator, Economy, Health, HelpFrom, PublicUse } from '#bot/domain/status-update.ts';
import type { Visibility } from '#bot/domain/visibility.ts';
import { healthIcons } from './health-icons.ts';

/** The partnership's words for what the domain knows by code. */
export const daWords = {
  health: {
    on_track: { word: 'Følger planen', explanation: 'Ingen væsentlige afvigelser', icon: healthIcons.on_track },
    attention: {
      word: 'Kræver opmærksomhed',
      explanation: 'En afvigelse, som tovholder selv håndterer',
      icon: healthIcons.attention,
    },
    action: { word: 'Kræver handling', explanation: 'Hjælp eller beslutning er nødvendig', icon: healthIcons.action },
    not_started: { word: 'Ikke i gang', explanation: 'Arbejdet er ikke begyndt', icon: healthIcons.not_started },
    paused: { word: 'Sat på pause', explanation: 'Arbejdet er stillet i bero', icon: healthIcons.paused },
    done: {
      word: 'Afsluttet',
      explanation: 'Indsatsen er afsluttet eller overgået til drift',
      icon: healthIcons.done,
    },
    missing: { word: 'Mangler status', explanation: 'Ingen status i runden', icon: healthIcons.missing },
  } satisfies Record<Health | 'missing', { word: string; explanation: string; icon: string }>,
  visibility: {
    all: (partnership: string) => `Alle i ${partnership}`,
    coordinators_and_steering: (_partnership: string) => 'Koordinatorer og styregruppe',
    own_organisation: (_partnership: string) => 'Kun min organisation',
  } satisfies Record<Visibility, (partnership: string) => string>,
  /** The same three, said to somebody who is not the author. */
  visibilityToOthers: {
    all: (partnership: string) => `Alle i ${partnership}`,
    coordinators_and_steering: (_partnership: string) => 'Koordinatorer og styregruppe',
    own_organisation: (_partnership: string) => 'Kun afsenderens organisation',
  } satisfies Record<Visibility, (partnership: string) => string>,
  help: {
    none: 'Nej',
    coordinators: 'Ja, fra koordinatorerne',
    lead_group: 'Ja, fra tovholdergruppen',
    steering: 'Ja, fra styregruppen',
  } satisfies Record<HelpFrom, string>,
  economy: {
    existing: 'Inden for eksisterende midler',
    applied: 'Ekstern finansiering søgt',
    granted: 'Ekstern finansiering opnået',
    needed: 'Behov for midler',
  } satisfies Record<Economy, string>,
  publicUse: { yes: 'Ja', by_agreement: 'Efter aftale', no: 'Nej' } satisfies Record<PublicUse, string>,
  coCreation: {
    citizens: 'Borgere',
    local_councils: 'Samråd',
    housing_organisations: 'Boligorganisationer',
    associations: 'Foreninger',
    businesses: 'Erhvervsliv',
    volunteers: 'Frivillige',
  } satisfies Record<CoCreator, string>,
  roles: {
    coordinator: 'Koordinator',
    steering: 'Medlem af styregruppen',
    communication: 'Formidlingsansvarlig',
    reader: 'Læser',
    administrator: 'Administrator',
  } satisfies Record<Role, string>,
  authorRoles: {
    lead: 'Tovholder',
    deputy: 'Stedfortræder',
    stand_in: 'Vikar',
    coordinator: 'Koordinator',
  } satisfies Record<AuthorRole, string>,
  requestStates: {
    not_started: 'Ikke besvaret',
    draft: 'Kladde',
    submitted: 'Sendt',
    returned: 'Sendt retur',
    acknowledged: 'Set af koordinator',
    excused: 'Fritaget',
  } satisfies Record<RequestState, string>,
};
