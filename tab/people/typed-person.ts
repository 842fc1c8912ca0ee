import type { Registered, RegisterShown } from '#bot/contract/register.ts';
import { personFields, type RawPerson } from '#bot/domain/parse-person.ts';
import type { Difference } from '#tab/fields/side-by-side.tsx';
import type { PeopleText } from '#tab/text/people-text.ts';

/** Somebody as their form shows them; a new one is from the reader's only organisation, where there is one. */
export function rawOf(person: Registered | null, shown: RegisterShown): RawPerson {
  const [only, ...others] = shown.organisations;
  return {
    name: person?.name ?? '',
    title: person?.title ?? '',
    organisationId: person?.organisation ?? (others.length === 0 ? (only?.id ?? '') : ''),
    departmentId: person?.department ?? '',
    phone: person?.phone ?? '',
  };
}

type Both = { readonly theirs: RawPerson; readonly yours: RawPerson };

/** The fields in which two differ, as a person reads them. */
export function differencesOf(
  { theirs, yours }: Both,
  { shown, own }: { readonly shown: RegisterShown; readonly own: PeopleText['own'] },
): readonly Difference[] {
  const read = (field: (typeof personFields)[number], value: string) => {
    const { organisations } = shown;
    if (field === 'organisationId') return organisations.find(({ id }) => id === value)?.name ?? value;
    if (field !== 'departmentId') return value;
    return organisations.flatMap(({ departments }) => departments).find(({ id }) => id === value)?.name ?? value;
  };
  return personFields
    .filter((field) => (theirs[field] ?? '') !== (yours[field] ?? ''))
    .map((field) => ({
      label: own.form.labels[field],
      theirs: read(field, theirs[field] ?? ''),
      yours: read(field, yours[field] ?? ''),
    }));
}
