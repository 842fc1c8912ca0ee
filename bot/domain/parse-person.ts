import { containsCprNumber } from './cpr.ts';
import type { Partnership } from './partnership.ts';
import type { Person } from './person.ts';
import { readPhone } from './read-phone.ts';
import { readText } from './read-text.ts';
import type { RefusalFacts } from './refusal.ts';

export const personFields = ['name', 'title', 'organisationId', 'departmentId', 'phone'] as const;
export type PersonField = (typeof personFields)[number];

export const personProblemCodes = [
  'required',
  'too_long',
  'unknown_choice',
  'contains_cpr_number',
  'not_a_phone',
] as const;
export type PersonProblem = { readonly field: PersonField; readonly code: (typeof personProblemCodes)[number] };

/** What a form sent, as it was typed. */
export type RawPerson = Readonly<Partial<Record<PersonField, string>>>;
export type PersonDetails = Pick<Person, PersonField>;

export type ParsedPerson =
  | { readonly ok: true; readonly value: PersonDetails }
  | { readonly ok: false; readonly problems: readonly PersonProblem[] };

/** The longest texts, in UTF-16 code units. */
export const personLimits = { name: 100, title: 100, phone: 100 } as const;

/** Reads what is written of a person; all problems come back at once. */
export function parsePerson(
  raw: RawPerson,
  { organisations }: { readonly organisations: Partnership['organisations'] },
): ParsedPerson {
  const phone = readPhone(raw.phone ?? '');
  const value = {
    name: oneLine(raw.name ?? ''),
    title: oneLine(raw.title ?? '') || null,
    organisationId: (raw.organisationId ?? '').trim(),
    departmentId: (raw.departmentId ?? '').trim() || null,
    phone: phone.ok ? phone.value : null,
  };
  const problems = [...badTexts(raw, value), ...badPlaces(value, organisations)];
  if (!phone.ok) problems.push({ field: 'phone', code: phone.problem });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value };
}

function badTexts(raw: RawPerson, value: PersonDetails): PersonProblem[] {
  const problems: PersonProblem[] = [];
  if (value.name === '') problems.push({ field: 'name', code: 'required' });
  for (const field of ['name', 'title'] as const) {
    const typed = raw[field] ?? '';
    if (typed.length > personLimits[field]) problems.push({ field, code: 'too_long' });
    // Put on one line: many blanks between two digits become one.
    if ([typed, value[field] ?? ''].some(containsCprNumber)) problems.push({ field, code: 'contains_cpr_number' });
  }
  return problems;
}

function badPlaces(value: PersonDetails, organisations: Partnership['organisations']): PersonProblem[] {
  const organisation = organisations.find(({ id }) => id === value.organisationId);
  if (!organisation) {
    return [{ field: 'organisationId', code: value.organisationId === '' ? 'required' : 'unknown_choice' }];
  }
  const isKnown = value.departmentId === null || organisation.departments.some(({ id }) => id === value.departmentId);
  return isKnown ? [] : [{ field: 'departmentId', code: 'unknown_choice' }];
}

function oneLine(typed: string): string {
  return readText(typed).replace(/\s+/g, ' ');
}

/** What was refused as `invalid_person`, read back from its facts. */
export function personProblemsIn({ problems }: RefusalFacts): readonly PersonProblem[] {
  if (!Array.isArray(problems)) return [];
  return personFields.flatMap((field) =>
    personProblemCodes.filter((code) => problems.includes(`${field}/${code}`)).map((code) => ({ field, code })),
  );
}

/** The facts of a refusal that name each as `field/code`. */
export function personProblemFacts(problems: readonly PersonProblem[]): RefusalFacts {
  return { problems: problems.map(({ field, code }) => `${field}/${code}`) };
}
