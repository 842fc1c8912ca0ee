import type { SeedFile } from './seed-file-schema.ts';

/** What a file says that does not fit together: ids used twice or nowhere defined, days in the wrong order. */
export function inconsistenciesOf(file: SeedFile): readonly string[] {
  return [...repeatedIds(file), ...unknownReferences(file), ...repeatedIdentities(file), ...wrongOrders(file)];
}

function repeatedIds(file: SeedFile): readonly string[] {
  return [
    ...repeats('organisations', file.organisations),
    ...file.organisations.flatMap((each, index) => repeats(`organisations[${index}].departments`, each.departments)),
    ...repeats('strategy.goals', file.strategy.goals),
    ...repeats('initiatives', file.initiatives),
    ...repeats('people', file.people),
    ...repeats('rounds', file.rounds),
  ];
}

function repeats(path: string, list: readonly { readonly id: string }[]): readonly string[] {
  return list.flatMap(({ id }, index) =>
    list.findIndex((other) => other.id === id) < index ? [`${path}[${index}].id: "${id}" is used twice`] : [],
  );
}

function unknownReferences(file: SeedFile): readonly string[] {
  const organisations = file.organisations.map(({ id }) => id);
  const goals = file.strategy.goals.map(({ id }) => id);
  const people = file.people.map(({ id }) => id);
  return [
    ...file.initiatives.flatMap((initiative, index) => [
      ...unknownIn(`initiatives[${index}].goalIds`, initiative.goalIds, goals),
      ...unknownIn(`initiatives[${index}].organisationIds`, initiative.organisationIds, organisations),
      ...unknownIn(`initiatives[${index}].leadIds`, initiative.leadIds, people),
      ...unknownIn(`initiatives[${index}].deputyIds`, initiative.deputyIds, people),
    ]),
    ...file.people.flatMap((person, index) => unknownHome(file, person, index)),
  ];
}

function unknownIn(path: string, ids: readonly string[], known: readonly string[]): readonly string[] {
  return ids.flatMap((id, index) => (known.includes(id) ? [] : [`${path}[${index}]: "${id}" is not in the file`]));
}

function unknownHome(file: SeedFile, person: SeedFile['people'][number], index: number): readonly string[] {
  const organisation = file.organisations.find(({ id }) => id === person.organisationId);
  if (!organisation) return [`people[${index}].organisationId: "${person.organisationId}" is not in the file`];
  const departments = organisation.departments.map(({ id }) => id);
  if (person.departmentId === null || departments.includes(person.departmentId)) return [];
  return [`people[${index}].departmentId: "${person.departmentId}" is not a department of "${organisation.id}"`];
}

/** One identity is one person: two would leave open whose rights count. */
function repeatedIdentities(file: SeedFile): readonly string[] {
  const seen = new Set<string>();
  const problems: string[] = [];
  for (const [index, person] of file.people.entries()) {
    for (const [place, { tenantId, objectId }] of person.identities.entries()) {
      const key = `${tenantId}/${objectId}`;
      if (seen.has(key)) problems.push(`people[${index}].identities[${place}]: belongs to somebody else too`);
      seen.add(key);
    }
  }
  return problems;
}

function wrongOrders(file: SeedFile): readonly string[] {
  const { strategy } = file;
  const open = file.rounds.filter(({ kind, state }) => kind === 'ordinary' && state === 'open');
  return [
    ...inOrder('strategy.validTo', [strategy.validFrom, strategy.validTo]),
    ...file.initiatives.flatMap((initiative, index) => [
      ...inOrder(`initiatives[${index}].validTo`, [initiative.validFrom, initiative.validTo ?? initiative.validFrom]),
      ...inOrder(
        `initiatives[${index}].names`,
        initiative.names.map(({ from }) => from),
      ),
    ]),
    ...file.rounds.flatMap((round, index) =>
      inOrder(`rounds[${index}]`, [round.opensOn, round.dueOn, round.graceUntil]),
    ),
    ...inOrder(
      'rounds',
      file.rounds.map(({ opensOn }) => opensOn),
    ),
    ...(open.length > 1 ? ['rounds: only one ordinary round can be open'] : []),
  ];
}

function inOrder(path: string, days: readonly string[]): readonly string[] {
  const isSorted = days.every((day, index) => index === 0 || (days[index - 1] ?? '') <= day);
  return isSorted ? [] : [`${path}: the days are not in order`];
}
