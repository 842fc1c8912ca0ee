import type { PeopleShown } from '#bot/contract/people.ts';
import { dayCell, textCell } from '#bot/reports/table-list.ts';
import { type ListParts, organisationNames, type Wording } from './list-parts.ts';

/** The people whom a reader has to do with, as far as they may see them. */
export function peopleList({ people }: PeopleShown, wording: Wording): ListParts {
  const { lists, text } = wording;
  const { heads } = lists;
  return {
    title: lists.titles.people,
    columns: [
      { head: heads.name, width: 28 },
      { head: heads.personTitle, width: 26 },
      { head: heads.organisations, width: 20 },
      { head: heads.roles, width: 30 },
      { head: heads.phone, width: 16 },
      { head: heads.absentFrom, width: 13 },
      { head: heads.absentTo, width: 13 },
      { head: heads.standIn, width: 24 },
    ],
    rows: people.map((each) => ({
      id: each.id,
      cells: [
        textCell(each.name),
        textCell(each.title),
        textCell(organisationNames(wording, [each.organisation])),
        textCell(each.roles.map((role) => text.words.roles[role]).join(', ')),
        textCell(each.phone),
        dayCell(each.absence?.from ?? null),
        dayCell(each.absence?.to ?? null),
        textCell(each.absence?.standIn.name),
      ],
    })),
    isRestricted: (id) => people.some((each) => each.id === id && each.phone !== null),
  };
}
