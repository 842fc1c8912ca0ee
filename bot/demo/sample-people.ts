import type { Person } from '#bot/domain/person.ts';
import { type SampleOrganisation, sampleObjectId, sampleTenants } from './sample-tenants.ts';

type Sample = Pick<Person, 'id' | 'name'> &
  Partial<Pick<Person, 'title' | 'departmentId' | 'roles' | 'phone'>> & {
    readonly organisationId: SampleOrganisation;
    /** Initiatives this person leads. */
    readonly leads?: readonly string[];
    /** Initiatives for which this person stands in. */
    readonly deputises?: readonly string[];
  };

const municipality = 'aalborg-kommune';
const police = 'nordjyllands-politi';
const region = 'region-nordjylland';

/** First instant of the strategy's third version in Aalborg. */
const strategyBegan = '2021-12-31T23:00:00.000Z';

/**
 * Named for their role, so that nobody takes them for anybody. Titles are the strategy's own. No Danish subscriber's
 * number begins with 12.
 */
const samples: readonly Sample[] = [
  {
    id: 'koordinator-kommune',
    name: 'Koordinator Kommune',
    title: 'Netværkskoordinator',
    organisationId: municipality,
    roles: ['coordinator'],
    phone: '12 34 56 78',
  },
  {
    id: 'koordinator-politi',
    name: 'Koordinator Politi',
    title: 'Forebyggelseskonsulent',
    organisationId: police,
    roles: ['coordinator'],
    phone: '12 34 56 79',
  },
  lead('tryg-bydel', 'Tovholder Tryg bydel', { organisationId: police, phone: '12 34 56 80' }),
  lead('patientens-team', 'Tovholder Patientens Team', { organisationId: region, departmentId: 'psykiatrien' }),
  lead('aalborg-fri-tid', 'Tovholder FRI-TID', { departmentId: 'job-og-velfaerd' }),
  lead('trygt-natteliv', 'Tovholder Trygt natteliv', { organisationId: police, phone: '12 34 56 81' }),
  ...antiradicalisation(),
  lead('forebyggelsesseminarer', 'Tovholder Forebyggelsesseminarer', { departmentId: 'boern-og-unge' }),
  lead('udsatte-i-byens-rum', 'Tovholder Byens rum', { departmentId: 'job-og-velfaerd' }),
  lead('bekymrende-fravaer', 'Tovholder Bekymrende fravær', { departmentId: 'boern-og-unge' }),
  lead('havnefronten', 'Tovholder Havnefronten', { departmentId: 'by-og-land' }),
  lead('tryghedsvandringer', 'Tovholder Tryghedsvandringer', { departmentId: 'by-og-land', phone: '12 34 56 82' }),
  lead('demensindsatser', 'Tovholder Demensindsatser', { departmentId: 'senior-og-omsorg', phone: '12 34 56 83' }),
  lead('negativ-social-kontrol', 'Tovholder Negativ social kontrol', { departmentId: 'job-og-velfaerd' }),
  {
    ...lead('trafiksikkerhed', 'Tovholder Trafik og Tryg online', { organisationId: police }),
    leads: ['tryg-online', 'trafiksikkerhed'],
  },
  lead('tryg-digital-by', 'Tovholder Tryg Digital By', { departmentId: 'job-og-velfaerd' }),
  {
    id: 'stedfortraeder-tryg-bydel',
    name: 'Stedfortræder Tryg bydel',
    organisationId: municipality,
    departmentId: 'boern-og-unge',
    deputises: ['tryg-bydel'],
  },
  {
    id: 'stedfortraeder-havnefronten',
    name: 'Stedfortræder Havnefronten',
    organisationId: municipality,
    departmentId: 'by-og-land',
    deputises: ['havnefronten'],
  },
  {
    id: 'styregruppe-kommune',
    name: 'Styregruppe Kommune',
    title: 'Børne- og Familiechef',
    organisationId: municipality,
    departmentId: 'boern-og-unge',
    roles: ['steering'],
  },
  {
    id: 'styregruppe-politi',
    name: 'Styregruppe Politi',
    title: 'Vicepolitiinspektør',
    organisationId: police,
    roles: ['steering'],
  },
  {
    id: 'styregruppe-region',
    name: 'Styregruppe Region',
    title: 'Ledende socialrådgiver',
    organisationId: region,
    departmentId: 'psykiatrien',
    roles: ['steering'],
  },
  { id: 'formidling-kommune', name: 'Formidling Kommune', organisationId: municipality, roles: ['communication'] },
  { id: 'laeser-region', name: 'Læser Region', organisationId: region, departmentId: 'psykiatrien', roles: ['reader'] },
  {
    id: 'administrator-kommune',
    name: 'Administrator Kommune',
    organisationId: municipality,
    roles: ['administrator'],
  },
];

function lead(
  initiativeId: string,
  name: string,
  home: Partial<Pick<Sample, 'organisationId' | 'departmentId' | 'phone'>>,
): Sample {
  return { id: `tovholder-${initiativeId}`, name, organisationId: municipality, leads: [initiativeId], ...home };
}

/** Its page names two from SSP, one from the job centre and one from the police's INFO-hus. */
function antiradicalisation(): readonly Sample[] {
  const leads = ['antiradikalisering'];
  const id = 'tovholder-antiradikalisering';
  return [
    { id: `${id}-ssp-1`, name: 'Tovholder Antiradikalisering SSP 1', organisationId: municipality, leads },
    { id: `${id}-ssp-2`, name: 'Tovholder Antiradikalisering SSP 2', organisationId: municipality, leads },
    { id: `${id}-jobcenter`, name: 'Tovholder Antiradikalisering Jobcenter', organisationId: municipality, leads },
    { id: `${id}-infohus`, name: 'Tovholder Antiradikalisering INFO-hus', organisationId: police, leads },
  ];
}

/** Everybody in the sample partnership, each known by one identity. */
export const samplePeople: readonly Person[] = samples.map((sample, index) => ({
  id: sample.id,
  name: sample.name,
  title: sample.title ?? null,
  organisationId: sample.organisationId,
  departmentId: sample.departmentId ?? null,
  roles: sample.roles ?? [],
  identities: [{ tenantId: sampleTenants[sample.organisationId], objectId: sampleObjectId(index + 1) }],
  phone: sample.phone ?? null,
  absence: null,
  coordinatorSince: sample.roles?.includes('coordinator') ? strategyBegan : null,
  leftAt: null,
}));

/** People who never had the app, so that the demonstration shows what happens then. */
export const sampleWithoutApp: readonly string[] = ['tovholder-patientens-team'];

/** Ids of all who lead anything. */
export const sampleLeads: readonly string[] = samples.filter(({ leads }) => leads !== undefined).map(({ id }) => id);

/** Ids of the people who lead an initiative. */
export function sampleLeadsOf(initiativeId: string): readonly string[] {
  return samples.filter(({ leads }) => leads?.includes(initiativeId)).map(({ id }) => id);
}

/** Ids of the people who stand in for its leads. */
export function sampleDeputiesOf(initiativeId: string): readonly string[] {
  return samples.filter(({ deputises }) => deputises?.includes(initiativeId)).map(({ id }) => id);
}
