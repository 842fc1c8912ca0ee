import type { Registered, RegisterShown } from '#bot/contract/register.ts';
import type { Language } from '#bot/domain/language.ts';
import { compareDanish } from '#bot/text/collate.ts';
import { localName } from '#tab/overview/initiative-rows.ts';

/** Somebody with the names of all that they are tied to. */
export type PersonRow = {
  readonly person: Registered;
  readonly organisation: string;
  readonly department: string | null;
  readonly leadOf: readonly string[];
  readonly deputyOf: readonly string[];
  /** All that a search looks in, in small letters. */
  readonly words: string;
};

export type PeopleFilter = {
  readonly text: string;
  readonly organisation: string | null;
  /** With those who have left. */
  readonly isWithLeft: boolean;
};

/** By name, as Danish sorts. */
export function peopleRows(shown: RegisterShown, language: Language): readonly PersonRow[] {
  const names = new Map(shown.initiatives.map((each) => [each.id, localName(each, language).text]));
  const named = (ids: readonly string[]) => ids.flatMap((id) => names.get(id) ?? []);
  return shown.people
    .map((person) => {
      const organisation = shown.organisations.find(({ id }) => id === person.organisation);
      const department = organisation?.departments.find(({ id }) => id === person.department)?.name ?? null;
      const row = {
        person,
        organisation: organisation?.shortName ?? person.organisation,
        department,
        leadOf: named(person.leadOf),
        deputyOf: named(person.deputyOf),
      };
      const words = [person.name, person.title, row.organisation, department, ...row.leadOf, ...row.deputyOf];
      return { ...row, words: words.filter(Boolean).join(' ').toLocaleLowerCase('da') };
    })
    .toSorted((a, b) => compareDanish(a.person.name, b.person.name));
}

export function filterPeople(rows: readonly PersonRow[], filter: PeopleFilter): readonly PersonRow[] {
  const wanted = filter.text.toLocaleLowerCase('da').split(/\s+/).filter(Boolean);
  return rows.filter(
    ({ person, words }) =>
      (filter.isWithLeft || person.leftAt === null) &&
      (filter.organisation === null || person.organisation === filter.organisation) &&
      wanted.every((word) => words.includes(word)),
  );
}
