import { type ImportRow, type PlannedRow, planImport } from '#bot/domain/import-people.ts';
import type { Initiative } from '#bot/domain/initiative.ts';
import { hasRole, type Person } from '#bot/domain/person.ts';
import { mayChangePerson } from '#bot/domain/person-register.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { committed, type Decision } from '#bot/use-cases/committed.ts';
import { shownVersion } from '#bot/use-cases/fingerprint.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { rolesToGive } from '#bot/use-cases/read-waiting.ts';
import type { Change } from '#bot/use-cases/records.ts';
import type { Tagged } from '#bot/use-cases/tagged.ts';
import { newPerson, withPerson } from './add-person.ts';
import { keepingRegister, type RegisterQuestion } from './register.ts';

export type ImportQuestion = RegisterQuestion & { readonly rows: readonly ImportRow[] };
export type ImportPlan = { readonly rows: readonly PlannedRow[]; readonly version: string };

/** What a table of people would change, row by row; nothing is kept of it. Refuses `not_allowed`. */
export function previewImport(ports: Ports) {
  return async (question: ImportQuestion): Promise<ImportPlan> => {
    const { person: caller } = await keepingRegister(ports, question);
    return planNow(ports, caller, question);
  };
}

async function planNow(ports: Ports, caller: Person, { partnershipId, rows }: ImportQuestion): Promise<ImportPlan> {
  const now = await ports.partnerships.now(partnershipId);
  if (!now) throw new Refusal('no_partnership');
  const planned = planImport(rows, {
    organisations: now.partnership.organisations,
    people: now.people,
    initiatives: now.initiatives,
    mayGive: rolesToGive(caller),
    mayKeep: (organisationId) => mayChangePerson(caller, { organisationId }),
    mayGiveInitiatives: hasRole(caller, 'coordinator'),
  });
  return { rows: planned, version: shownVersion({ planned }) };
}

export type ImportPeople = ImportQuestion & {
  /** Made when the form was shown: the same table sent twice is one import. */
  readonly formId: string;
  /** Of the plan that was shown. */
  readonly version: string;
};

/** Who was added, by the place of their row. */
export type Imported = { readonly added: readonly { readonly row: number; readonly personId: string }[] };

/** With the partnership's own row and the audit line, well below what one commit takes. */
const peopleInCommit = 80;

/**
 * Keeps what a table says, but for rows with a problem: people in as few commits as it takes, then all initiatives in the
 * last ones. Begun again after a crash it does what is left. One import at a time: each commit guards the partnership's
 * row. Refuses `not_allowed`, and `things_changed_meanwhile` where something else was shown.
 */
export function importPeople(ports: Ports) {
  return async (input: ImportPeople): Promise<Imported> => {
    const { person: caller } = await keepingRegister(ports, input);
    for (let isFirst = true; ; isFirst = false) {
      const isDone = await committed(ports, input.partnershipId, () => importOnce(ports, caller, { input, isFirst }));
      if (isDone) break;
    }
    const people = (await ports.partnerships.now(input.partnershipId))?.people ?? [];
    const ids = input.rows.map((_, row) => ({ row, personId: idOf(input, row) }));
    return { added: ids.filter(({ personId }) => people.some(({ id }) => id === personId)) };
  };
}

type Importing = { readonly input: ImportPeople; readonly isFirst: boolean };

async function importOnce(ports: Ports, caller: Person, { input, isFirst }: Importing): Promise<Decision<boolean>> {
  const { partnershipId, at } = input;
  const [plan, head] = await Promise.all([
    planNow(ports, caller, input),
    ports.records.taggedPartnership(partnershipId),
  ]);
  if (!head) throw new Refusal('no_partnership');
  const wanted = plan.rows.map((row, n) => ({ row, n })).filter(({ row }) => row.state !== 'problem');
  const open = wanted.filter(({ row }) => row.state !== 'unchanged');
  if (open.length === 0) return { changes: [], result: true };
  if (isFirst && plan.version !== input.version) throw new Refusal('things_changed_meanwhile');
  const people = await peopleOf(ports, input, open);
  const own: readonly Change[] = [
    { kind: 'partnership', ...head },
    { kind: 'audit', value: { at, by: caller.id, action: 'people_imported', subject: partnershipId } },
  ];
  if (people.length > 0) return { changes: [...people.slice(0, peopleInCommit), ...own], result: false };
  const initiatives = await initiativesOf(ports, partnershipId, open);
  return { changes: [...initiatives.slice(0, peopleInCommit), ...own], result: initiatives.length === 0 };
}

type Open = readonly { readonly row: PlannedRow; readonly n: number }[];

function idOf({ formId }: ImportPeople, row: number): string {
  return `${formId}-${row}`;
}

async function peopleOf(ports: Ports, input: ImportPeople, open: Open): Promise<readonly Change[]> {
  const found = await Promise.all(
    open.map(({ row }) =>
      row.personId === null ? null : ports.partnerships.person(input.partnershipId, row.personId),
    ),
  );
  return open.flatMap(({ row, n }, at): readonly Change[] => {
    if (!row.details) return [];
    const known = found[at];
    if (known) return changeOf(known, row, input.at);
    return [
      { kind: 'new_person', value: newPerson(row.details, { id: idOf(input, n), roles: row.roles, at: input.at }) },
    ];
  });
}

function changeOf(
  { value: before, tag }: Tagged<Person>,
  { details, roles }: PlannedRow,
  at: string,
): readonly Change[] {
  const all = [...new Set([...before.roles, ...roles])];
  const isNewCoordinator = all.includes('coordinator') && !before.roles.includes('coordinator');
  const value = {
    ...before,
    ...details,
    roles: all,
    coordinatorSince: isNewCoordinator ? at : before.coordinatorSince,
  };
  return shownVersion(value) === shownVersion(before) ? [] : [{ kind: 'person', value, tag }];
}

/** Every initiative once, with all who come to it. */
async function initiativesOf(ports: Ports, partnershipId: string, open: Open): Promise<readonly Change[]> {
  const tagged = await ports.records.taggedInitiatives(partnershipId);
  return tagged.flatMap(({ initiative: { value, tag } }): readonly Change[] => {
    const after = open.reduce((each, { row }) => withRow(each, row), value);
    return shownVersion(after) === shownVersion(value) ? [] : [{ kind: 'initiative', value: after, tag }];
  });
}

function withRow(initiative: Initiative, { personId, leadOf, deputyOf }: PlannedRow): Initiative {
  const isLead = leadOf.includes(initiative.id);
  const isDeputy = deputyOf.includes(initiative.id);
  if (personId === null || !(isLead || isDeputy)) return initiative;
  return withPerson(initiative, personId, { isLead, isDeputy });
}
