/**
 * Who asks: each role in the municipality, the police and the region. What they lead or stand in for is Havnefronten of the
 * municipality, Tryg bydel of the police and Patientens Team of the region.
 */
const roles = {
  coordinators: ['koordinator-kommune', 'koordinator-politi', 'koordinator-region'],
  steering: ['styregruppe-kommune', 'styregruppe-politi', 'styregruppe-region'],
  leads: ['tovholder-havnefronten', 'tovholder-tryg-bydel', 'tovholder-patientens-team'],
  deputies: ['stedfortraeder-havnefronten', 'stedfortraeder-politi', 'stedfortraeder-region'],
  'stand-ins': ['vikar-kommune', 'vikar-politi', null],
  communication: ['formidling-kommune', 'formidling-politi', 'formidling-region'],
  readers: ['laeser-kommune', 'laeser-politi', 'laeser-region'],
  administrators: ['administrator-kommune', 'administrator-politi', 'administrator-region'],
} as const;

/** Who is nobody in the partnership: unknown, of another partnership, of a tenant that is not let in, or has left. */
export const outsiders = {
  unknown: 'ukendt',
  'of another partnership': 'andet partnerskab',
  'of another tenant': 'fremmed tenant',
  left: 'tovholder-demensindsatser',
} as const;

const organisations = ['municipality', 'police', 'region'] as const;

export const insiders: readonly string[] = Object.values(roles).flatMap((people) =>
  people.filter((who) => who !== null),
);
export const everyone: readonly string[] = [...insiders, ...Object.values(outsiders)];

/** Some of them as the tables name them: `coordinators, leads of police`. */
export function named(people: ReadonlySet<string>): string {
  if (insiders.every((who) => people.has(who))) return ['all', ...outsidersIn(people)].join(', ');
  return [...Object.entries(roles).flatMap(([role, of]) => inRole(role, of, people)), ...outsidersIn(people)].join(
    ', ',
  );
}

function inRole(role: string, of: readonly (string | null)[], people: ReadonlySet<string>): readonly string[] {
  const there = organisations.filter((_, n) => people.has(of[n] ?? ''));
  if (there.length === 0) return [];
  return there.length === of.filter((who) => who !== null).length ? [role] : [`${role} of ${there.join(' and ')}`];
}

function outsidersIn(people: ReadonlySet<string>): readonly string[] {
  return Object.entries(outsiders).flatMap(([name, who]) => (people.has(who) ? [name] : []));
}
