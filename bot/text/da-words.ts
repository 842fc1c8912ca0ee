import type { Role } from '#bot/domain/person.ts';
import type { RequestState } from '#bot/domain/round.ts';
import type { AuthorRole, CoCreator, Economy, HelpFrom, PublicUse } from '#bot/domain/status-update.ts';
import type { Visibility } from '#bot/domain/visibility.ts';
import { daHealthWords } from './da-health-words.ts';

/** The partnership's words for what the domain knows by code. */
export const daWords = {
  health: daHealthWords,
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
