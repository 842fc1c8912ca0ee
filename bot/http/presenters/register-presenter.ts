import type { Registered, RegisterShown } from '#bot/contract/register.ts';
import { nameOn } from '#bot/domain/initiative.ts';
import { hasRole } from '#bot/domain/person.ts';
import type { Register, RegisterEntry } from '#bot/use-cases/people/read-register.ts';
import { presentPerson } from './person-presenter.ts';

/** The register as one reader sees it: never how people sign in, nor where they are written to. */
export function presentRegister({ now, day, reader, mayGive, entries }: Register): RegisterShown {
  return {
    people: entries.map((entry) => presentEntry(entry, now.people)),
    organisations: now.partnership.organisations.map(({ id, name, shortName, departments }) => ({
      id,
      name,
      shortName,
      departments: departments.map((department) => ({ id: department.id, name: department.name })),
    })),
    initiatives: now.initiatives.map((initiative) => {
      const { name, nameEn } = nameOn(initiative, day);
      return { id: initiative.id, name, nameEn };
    }),
    mayGive: [...mayGive],
    isCoordinator: hasRole(reader, 'coordinator'),
    timeZone: now.partnership.timeZone,
  };
}

function presentEntry(entry: RegisterEntry, named: Register['now']['people']): Registered {
  const { absence } = entry;
  return {
    id: entry.id,
    name: entry.name,
    title: entry.title,
    organisation: entry.organisationId,
    department: entry.departmentId,
    roles: [...entry.roles],
    phone: entry.phone,
    absence: absence && { from: absence.from, to: absence.to, standIn: presentPerson(named, absence.standInId) },
    leadOf: [...entry.leadOf],
    deputyOf: [...entry.deputyOf],
    reach: entry.reach,
    isLinked: entry.isLinked,
    invitedUntil: entry.invitedUntil,
    leftAt: entry.leftAt,
    mayChange: entry.mayChange,
    mayLetGo: entry.mayLetGo,
    mayInvite: entry.mayInvite,
    version: entry.version,
  };
}
