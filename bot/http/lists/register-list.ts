import type { RegisterShown } from '#bot/contract/register.ts';
import { dayCell, instantCell, textCell } from '#bot/reports/table-list.ts';
import { type ListParts, nameIn, organisationNames, type Wording } from './list-parts.ts';

/** Everybody, as those see them who run the partnership. */
export function registerList(shown: RegisterShown, wording: Wording): ListParts {
  const { lists } = wording;
  const { heads } = lists;
  return {
    title: lists.titles.people,
    columns: [
      { head: heads.name, width: 28 },
      { head: heads.personTitle, width: 24 },
      { head: heads.organisations, width: 18 },
      { head: heads.department, width: 22 },
      { head: heads.roles, width: 24 },
      { head: heads.leadOf, width: 30 },
      { head: heads.deputyOf, width: 26 },
      { head: heads.reach, width: 26 },
      { head: heads.phone, width: 16 },
      { head: heads.absentFrom, width: 12 },
      { head: heads.absentTo, width: 12 },
      { head: heads.standIn, width: 22 },
      { head: heads.leftAt, width: 16 },
    ],
    rows: shown.people.map((each) => ({ id: each.id, cells: cellsOf(each, shown, wording) })),
    isRestricted: (id) => shown.people.some((each) => each.id === id && each.phone !== null),
  };
}

function cellsOf(
  person: RegisterShown['people'][number],
  { organisations, initiatives }: RegisterShown,
  wording: Wording,
) {
  const { words, coordinatorNotices } = wording.text;
  const departments = organisations.flatMap((organisation) => organisation.departments);
  const names = (ids: readonly string[]) =>
    initiatives
      .filter(({ id }) => ids.includes(id))
      .map((initiative) => nameIn(wording, initiative))
      .join(', ');
  return [
    textCell(person.name),
    textCell(person.title),
    textCell(organisationNames(wording, [person.organisation])),
    textCell(departments.find(({ id }) => id === person.department)?.name ?? person.department),
    textCell(person.roles.map((role) => words.roles[role]).join(', ')),
    textCell(names(person.leadOf)),
    textCell(names(person.deputyOf)),
    textCell(coordinatorNotices.reach[person.reach]),
    textCell(person.phone),
    dayCell(person.absence?.from ?? null),
    dayCell(person.absence?.to ?? null),
    textCell(person.absence?.standIn.name),
    instantCell(person.leftAt),
  ];
}
