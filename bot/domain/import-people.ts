import { containsCprNumber } from './cpr.ts';
import type { Initiative } from './initiative.ts';
import { type PersonDetails, type PersonField, type PersonProblem, parsePerson } from './parse-person.ts';
import type { Organisation } from './partnership.ts';
import type { Person, Role } from './person.ts';

/** One row of a table, each cell as text; a formula is what it shows, and is never worked out. */
export type ImportRow = Readonly<Record<ImportColumn, string>>;
export const importColumns = ['name', 'title', 'organisation', 'department', 'phone', 'initiatives', 'role'] as const;
export type ImportColumn = (typeof importColumns)[number];
export const mostImportRows = 500;

/** `twice`: another row is about the same person. `ambiguous`: several people have that name there. `not_yours`: not the reader's to give. */
export const importProblemCodes = [
  'required',
  'too_long',
  'unknown_choice',
  'contains_cpr_number',
  'not_a_phone',
  'twice',
  'ambiguous',
  'not_yours',
] as const;
export type ImportProblem = { readonly column: ImportColumn; readonly code: (typeof importProblemCodes)[number] };

export const importStates = ['new', 'changed', 'unchanged', 'problem'] as const;
export type PlannedRow = {
  readonly state: (typeof importStates)[number];
  readonly problems: readonly ImportProblem[];
  /** Who it is about, where somebody of that name is in that organisation. */
  readonly personId: string | null;
  readonly details: PersonDetails | null;
  readonly roles: readonly Role[];
  readonly leadOf: readonly string[];
  readonly deputyOf: readonly string[];
};

export type ImportSource = {
  readonly organisations: readonly Organisation[];
  readonly people: readonly Person[];
  readonly initiatives: readonly Initiative[];
  readonly mayGive: readonly Role[];
  /** May people of this organisation be kept, and be given initiatives? */
  readonly mayKeep: (organisationId: string) => boolean;
  readonly mayGiveInitiatives: boolean;
};

/** What each row would change. People are matched by name within their organisation, and never by e-mail. */
export function planImport(rows: readonly ImportRow[], source: ImportSource): readonly PlannedRow[] {
  const planned = rows.map((row) => planRow(row, source));
  const keys = rows.map((row, n) => `${planned[n]?.details?.organisationId ?? ''}|${plain(row.name)}`);
  return planned.map((each, n) => {
    const isTwice = plain(rows[n]?.name ?? '') !== '' && keys.indexOf(keys[n] ?? '') < n;
    return isTwice ? wrong(each, { column: 'name', code: 'twice' }) : each;
  });
}

function planRow(row: ImportRow, source: ImportSource): PlannedRow {
  const organisation = source.organisations.find((each) =>
    isCalled(row.organisation, [each.name, each.shortName, each.id]),
  );
  const department = organisation?.departments.find((each) => isCalled(row.department, [each.name, each.id]));
  const parsed = parsePerson(
    {
      name: row.name,
      title: row.title,
      organisationId: organisation?.id ?? row.organisation,
      departmentId: department?.id ?? row.department,
      phone: row.phone,
    },
    source,
  );
  const part = partOf(row, source);
  const same = source.people.filter(
    ({ name, organisationId, leftAt }) =>
      leftAt === null && organisationId === organisation?.id && plain(name) === plain(row.name),
  );
  const problems: readonly ImportProblem[] = [
    ...cprIn(row),
    ...(parsed.ok ? [] : parsed.problems.map(problemOf)),
    ...part.problems,
    ...(same.length > 1 ? [{ column: 'name', code: 'ambiguous' } as const] : []),
    ...(organisation && !source.mayKeep(organisation.id)
      ? [{ column: 'organisation', code: 'not_yours' } as const]
      : []),
  ];
  const [person] = same;
  const base = { personId: person?.id ?? null, ...part.gives };
  if (!parsed.ok || problems.length > 0) return { ...base, state: 'problem', problems: once(problems), details: null };
  const details = person ? filledIn(person, parsed.value) : parsed.value;
  const state = person ? (isChanged(person, details, { ...part.gives, source }) ? 'changed' : 'unchanged') : 'new';
  return { ...base, state, problems, details };
}

function wrong(row: PlannedRow, problem: ImportProblem): PlannedRow {
  return { ...row, state: 'problem', problems: [...row.problems, problem], details: null };
}

const columnOf: Readonly<Record<PersonField, ImportColumn>> = {
  name: 'name',
  title: 'title',
  organisationId: 'organisation',
  departmentId: 'department',
  phone: 'phone',
};

function problemOf({ field, code }: PersonProblem): ImportProblem {
  return { column: columnOf[field], code };
}

function cprIn(row: ImportRow): readonly ImportProblem[] {
  return importColumns
    .filter((column) => containsCprNumber(row[column]))
    .map((column) => ({ column, code: 'contains_cpr_number' }));
}

function once(problems: readonly ImportProblem[]): readonly ImportProblem[] {
  return problems.filter(
    ({ column, code }, n) => problems.findIndex((each) => each.column === column && each.code === code) === n,
  );
}

/** An empty cell takes nothing away. */
function filledIn(person: Person, { title, departmentId, phone }: PersonDetails): PersonDetails {
  return {
    name: person.name,
    organisationId: person.organisationId,
    title: title ?? person.title,
    departmentId: departmentId ?? person.departmentId,
    phone: phone ?? person.phone,
  };
}

type Gives = Pick<PlannedRow, 'roles' | 'leadOf' | 'deputyOf'>;

function isChanged(person: Person, details: PersonDetails, gives: Gives & { readonly source: ImportSource }): boolean {
  if (details.title !== person.title || details.phone !== person.phone) return true;
  if (details.departmentId !== person.departmentId) return true;
  if (gives.roles.some((role) => !person.roles.includes(role))) return true;
  const isIn = (id: string, list: 'leadIds' | 'deputyIds') =>
    gives.source.initiatives.some((each) => each.id === id && each[list].includes(person.id));
  if (gives.leadOf.some((id) => !isIn(id, 'leadIds'))) return true;
  // Whoever leads it already is no deputy as well.
  return gives.deputyOf.some((id) => !isIn(id, 'deputyIds') && !isIn(id, 'leadIds'));
}

/** As people write them, in small letters. */
const roleWords: Readonly<Record<string, Role | 'lead' | 'deputy'>> = {
  koordinator: 'coordinator',
  coordinator: 'coordinator',
  styregruppe: 'steering',
  styregruppen: 'steering',
  'medlem af styregruppen': 'steering',
  'steering group': 'steering',
  formidling: 'communication',
  formidlingsansvarlig: 'communication',
  communication: 'communication',
  læser: 'reader',
  reader: 'reader',
  administrator: 'administrator',
  tovholder: 'lead',
  lead: 'lead',
  stedfortræder: 'deputy',
  deputy: 'deputy',
};

function partOf(
  row: ImportRow,
  source: ImportSource,
): { readonly gives: Gives; readonly problems: readonly ImportProblem[] } {
  const words = partsOf(row.role);
  const meant = words.map((word) => roleWords[plain(word)] ?? null);
  const roles = meant.filter((role): role is Role => role !== null && role !== 'lead' && role !== 'deputy');
  const named = namedInitiatives(row.initiatives, source.initiatives);
  const ids = named.flatMap((id) => id ?? []);
  const isDeputy = meant.includes('deputy') && !meant.includes('lead');
  const problems: ImportProblem[] = [];
  if (meant.includes(null)) problems.push({ column: 'role', code: 'unknown_choice' });
  if (roles.some((role) => !source.mayGive.includes(role))) problems.push({ column: 'role', code: 'not_yours' });
  if (named.includes(null)) problems.push({ column: 'initiatives', code: 'unknown_choice' });
  if (ids.length > 0 && !source.mayGiveInitiatives) problems.push({ column: 'initiatives', code: 'not_yours' });
  return { gives: { roles, leadOf: isDeputy ? [] : ids, deputyOf: isDeputy ? ids : [] }, problems };
}

/** By semicolons and lines; by commas only where that is no name of its own. Null for each that nobody knows. */
function namedInitiatives(cell: string, initiatives: readonly Initiative[]): readonly (string | null)[] {
  const idOf = (name: string) =>
    initiatives.find(({ id, names }) =>
      isCalled(name, [id, ...names.flatMap((each) => [each.name, each.nameEn ?? ''])]),
    )?.id ?? null;
  return cell
    .split(/[;\n]/)
    .filter((part) => part.trim() !== '')
    .flatMap((part) => (idOf(part) === null ? partsOf(part).map(idOf) : [idOf(part)]));
}

function partsOf(cell: string): readonly string[] {
  return cell
    .split(/[;,\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function isCalled(typed: string, names: readonly string[]): boolean {
  return plain(typed) !== '' && names.some((name) => plain(name) === plain(typed));
}

function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().toLocaleLowerCase('da');
}
